import {
  ColumnNode,
  type OrderByItemNode,
  PGliteDialect,
  PostgresDialect,
  PostgresQueryCompiler,
  RawNode,
  ReferenceNode,
} from 'kysely'
import { LedgerPostgresAdapter } from './kind.ts'

/** Columns by which lists are ordered and that may have no value. What has none comes where SQLite has it: below all else. */
const MAY_LACK = new Set(['day'])

class LedgerPostgresCompiler extends PostgresQueryCompiler {
  protected override visitOrderByItem(node: OrderByItemNode): void {
    super.visitOrderByItem(node)
    const { orderBy, direction } = node
    const column = ReferenceNode.is(orderBy) ? orderBy.column : orderBy
    if (!ColumnNode.is(column) || !MAY_LACK.has(column.column.name)) return
    const down = direction !== undefined && RawNode.is(direction) && direction.sqlFragments[0] === 'desc'
    this.append(down ? ' nulls last' : ' nulls first')
  }
}

export class LedgerPostgresDialect extends PostgresDialect {
  override createAdapter() {
    return new LedgerPostgresAdapter()
  }

  override createQueryCompiler() {
    return new LedgerPostgresCompiler()
  }
}

/** PostgreSQL in this very process, as tests use it. */
export class LedgerPgliteDialect extends PGliteDialect {
  override createAdapter() {
    return new LedgerPostgresAdapter()
  }

  override createQueryCompiler() {
    return new LedgerPostgresCompiler()
  }
}
