/** The name of the port over which an own page follows what is on a tab's screen. */
export const FOLLOWING = 'following';
