/** What a page may be at most. A newspaper's page has 0.1 to 3 MB and is 20 to 60 elements deep. */
export const LIMITS = {
  /** Bytes of one page. */
  page: 32_000_000,
  /** Milliseconds in which an address has to give its page, redirects included, and how many of those there may be. */
  time: 30_000,
  redirects: 8,
  /** Bytes of one line of JSON lines. */
  line: 32_000_000,
  /** Elements above each other. Browsers stop at 512. */
  depth: 512,
  /** Elements from which on the vote of Readability is not asked for. */
  elements: 60_000,
}
