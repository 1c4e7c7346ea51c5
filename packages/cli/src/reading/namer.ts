/** Longest name in bytes: file systems take 255, and an ending and a number are added. */
const LONGEST = 180

/** Names that Windows keeps for devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i

/**
 * Gives out names of files, in the order asked, so that no two articles get one name, also where a file system does not
 * tell capitals from small letters or composed from decomposed letters. A second of the same name is `NAME~2`.
 */
export function createNamer(): (wanted: string) => string {
  const taken = new Set<string>()
  return (wanted) => {
    const name = safeName(wanted)
    for (let n = 1; ; n++) {
      const candidate = n === 1 ? name : `${name}~${n}`
      const key = candidate.normalize('NFC').toLowerCase()
      if (taken.has(key)) continue
      taken.add(key)
      return candidate
    }
  }
}

/** A name that is safe as a file's: itself where it is one, else with what is unsafe replaced and a hash of the whole. */
export function safeName(wanted: string): string {
  let name = wanted
    .toWellFormed()
    .replace(/[^\p{L}\p{M}\p{N}._@+~ -]+/gu, '_')
    .replace(/^[. ]+|[. ]+$/g, '_')
  if (name === '' || RESERVED.test(name.split('.')[0])) name = `_${name}`
  if (Buffer.byteLength(name) > LONGEST) name = shorten(name)
  return name === wanted ? name : `${name}-${hash(wanted.toWellFormed()).slice(0, 8)}`
}

/** Few names need one, and `node:crypto` takes as long to load as a text to be read. */
const hash = (name: string) => process.getBuiltinModule('node:crypto').createHash('sha256').update(name).digest('hex')

function shorten(name: string): string {
  let short = ''
  for (const character of name) {
    if (Buffer.byteLength(short + character) > LONGEST) break
    short += character
  }
  return short
}
