/** All values of a field, row by row. */
export type Columns = Record<string, string>

/** Between the rows of a column; JSON writes it as it is, and no value holds it. */
const ROW = '^'

export const join = <T>(rows: readonly T[], value: (row: T, index: number) => string | undefined): string =>
  rows.map((row, index) => value(row, index) ?? '').join(ROW)

export const cells = (column: string | undefined): string[] => (column ? column.split(ROW) : [])

/** The cells that hold something. */
export function each(column: string | undefined, use: (cell: string, index: number) => void) {
  const values = cells(column)
  for (let index = 0; index < values.length; index++) if (values[index] !== '') use(values[index], index)
}
