/** Words as a part of a regular expression that stands for them alone. */
export const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
