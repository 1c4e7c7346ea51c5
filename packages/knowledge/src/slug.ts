/** A name as an id of knowledge: ASCII letters and digits in lower case, what lies between them one hyphen. */
export function asciiSlug(name: string): string {
  const plain = ASCII.test(name) ? name : name.normalize('NFKD').replace(/\p{M}/gu, '')
  return plain
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

const ASCII = /^[ -~]*$/
