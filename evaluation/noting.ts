import { type Judge, type Linear, Notebook, type Part, type Shared, type Verdict } from '@thima/read/language'

/** Judges as a model does and writes down the features too. */
export class Noting implements Judge {
  readonly #model: Linear
  readonly #notes = new Notebook()
  constructor(model: Linear) {
    this.#model = model
  }
  begin(): void {
    this.#model.begin()
    this.#notes.begin()
  }
  add(a: Part, b?: Part, c?: Part, d?: Part): void {
    this.#model.add(a, b, c, d)
    this.#notes.add(a, b, c, d)
  }
  share(_: Shared, tell: () => void): void {
    tell()
  }
  end(): Verdict {
    return { score: this.#model.end().score, names: this.#notes.end().names }
  }
}
