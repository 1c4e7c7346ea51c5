import { errors } from '../errors.ts'

/** Whether something that a person gave is meant as an address of the web, rather than as a file or a sentence. */
export const looksLikeAddress = (given: string): boolean => /^[a-z][a-z0-9+.-]*:\/\/\S+$/i.test(given)

/** An address that may be asked for: http or https, without a name and password, without its fragment. */
export function addressOf(given: string, base?: string): URL {
  let url: URL
  try {
    url = new URL(given, base)
  } catch (cause) {
    throw errors.addressInvalid(given, 'it is no address', cause)
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw errors.addressInvalid(given, `it begins with ${url.protocol} and not with http: or https:`)
  if (url.username !== '' || url.password !== '') {
    url.username = ''
    url.password = ''
    throw errors.addressInvalid(url.href, 'a name or password stands in it')
  }
  url.hash = ''
  return url
}
