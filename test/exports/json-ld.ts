import jsonld from 'jsonld';

/** A triple of what a file of JSON-LD says. */
export interface Triple {
  readonly subject: string;
  readonly predicate: string;
  readonly object: { readonly value: string; readonly datatype?: string };
}

/** Reads JSON-LD with contexts that are at hand: asks the network for nothing, and leaves nothing out in silence. */
export const readJsonLd = (contexts: Readonly<Record<string, object>>) => {
  const options = {
    documentLoader: async (url: string) => {
      const document = contexts[url];
      if (document === undefined) throw new Error(`${url} is not at hand`);
      return { document, documentUrl: url };
    },
    // A key that no context knows is an error.
    safe: true,
  };
  return {
    triples: async (file: object): Promise<Triple[]> =>
      (await jsonld.toRDF(file, options)).map(({ subject, predicate, object }) => ({
        subject: subject.value,
        predicate: predicate.value,
        object: { value: object.value, ...(object.datatype && { datatype: object.datatype.value }) },
      })),
    /** What is left of a file when it has been taken apart and put together again. */
    roundTrip: async (file: object, context: string): Promise<object> =>
      jsonld.compact(await jsonld.expand(file, options), context, options),
  };
};
