/** A person's grammatical gender as the article's titles and pronouns, or the given name, show it. */
export type Gender = 'male' | 'female' | 'unknown';

/** A person, an organisation or an outlet that the article names. */
export interface Entity {
  readonly kind: 'person' | 'organisation' | 'outlet';
  /** The fullest form that the article gives, without titles. */
  readonly name: string;
  readonly gender: Gender;
  /** Other forms in lower case: acronyms, surnames, "Mr …" without the title. */
  readonly aliases: ReadonlySet<string>;
  /** Where it is mentioned by name, ascending offsets. */
  readonly mentions: readonly number[];
  /** Common nouns that stand beside the name ("prosecutor", "company"). */
  readonly nouns: ReadonlySet<string>;
  /** The words that describe it where it is named ("Vermont", "former"), in lower case. */
  readonly about: ReadonlySet<string>;
}
