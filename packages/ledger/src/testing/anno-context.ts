/**
 * What of the Web Annotation context (W3C Recommendation of 23 February 2017, section "JSON-LD Context") the exports use: terms and
 * what they stand for. Tests give it to the JSON-LD processor in the place of the net.
 */
export const ANNO_CONTEXT = {
  '@context': {
    oa: 'http://www.w3.org/ns/oa#',
    dcterms: 'http://purl.org/dc/terms/',
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    id: { '@type': '@id', '@id': '@id' },
    type: { '@type': '@id', '@id': '@type' },
    Annotation: 'oa:Annotation',
    TextualBody: 'oa:TextualBody',
    SpecificResource: 'oa:SpecificResource',
    TextQuoteSelector: 'oa:TextQuoteSelector',
    TextPositionSelector: 'oa:TextPositionSelector',
    TimeState: 'oa:TimeState',
    identifying: 'oa:identifying',
    tagging: 'oa:tagging',
    body: { '@type': '@id', '@id': 'oa:hasBody' },
    target: { '@type': '@id', '@id': 'oa:hasTarget' },
    source: { '@type': '@id', '@id': 'oa:hasSource' },
    selector: { '@type': '@id', '@id': 'oa:hasSelector' },
    state: { '@type': '@id', '@id': 'oa:hasState' },
    motivation: { '@type': '@vocab', '@id': 'oa:motivatedBy' },
    purpose: { '@type': '@vocab', '@id': 'oa:hasPurpose' },
    exact: 'oa:exact',
    prefix: 'oa:prefix',
    suffix: 'oa:suffix',
    start: { '@type': 'xsd:nonNegativeInteger', '@id': 'oa:start' },
    end: { '@type': 'xsd:nonNegativeInteger', '@id': 'oa:end' },
    sourceDate: { '@type': 'xsd:dateTime', '@id': 'oa:sourceDate' },
    value: 'rdf:value',
  },
}
