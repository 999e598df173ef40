/** What the tests use of the JSON-LD processor; the types on the registry are those of an older one. */
declare module 'jsonld' {
  interface Options {
    readonly documentLoader: (url: string) => Promise<{ readonly document: object; readonly documentUrl: string }>;
    readonly safe: boolean;
  }
  interface Term {
    readonly value: string;
    readonly datatype?: { readonly value: string };
  }
  const jsonld: {
    readonly toRDF: (
      file: object,
      options: Options,
    ) => Promise<readonly { readonly subject: Term; readonly predicate: Term; readonly object: Term }[]>;
    readonly expand: (file: object, options: Options) => Promise<object>;
    readonly compact: (file: object, context: string, options: Options) => Promise<object>;
  };
  export default jsonld;
}
