/** A fact check as its publisher states it in schema.org's ClaimReview. It is theirs: nothing of it is judged or reworded. */
export interface ClaimReview {
  /** The claim that was checked, in the reviewer's words. */
  readonly claim: string;
  /** Who said it, where that is told. */
  readonly claimant: string | null;
  /** Whose check it is. */
  readonly publisher: string;
  /** The rating in words; of all its fields only this one is dependable. */
  readonly rating: string;
  readonly url: string;
  readonly title: string | null;
  /** ISO 8601. */
  readonly date: string | null;
}
