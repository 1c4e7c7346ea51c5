import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'

interface DropProps {
  /** What it is called in the styles; `over` is added while files are held above it. */
  name: string
  take(files: FileList | undefined): void
  /** Told while files are held above it. */
  hint?: string
  children: ComponentChildren
}

/** A place on which files can be dropped. It is one of several ways: what stands in it offers the others. */
export function Drop({ name, take, hint, children }: DropProps) {
  const [over, setOver] = useState(false)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button or field inside is the way for those who do not drop
    <div
      class={over ? `${name} over` : name}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        take(event.dataTransfer?.files)
      }}
    >
      {children}
      {over && hint && <p class="drop-here">{hint}</p>}
    </div>
  )
}
