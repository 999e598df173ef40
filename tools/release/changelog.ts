/** What CHANGELOG.md says of one version, without its heading; undefined where it does not speak of it. */
export const notesOf = (changelog: string, version: string): string | undefined => {
  const [, ...parts] = changelog.split(/^## /m);
  const part = parts.find((each) => each.startsWith(`${version} `) || each.startsWith(`${version}\n`));
  return part === undefined ? undefined : part.slice(part.indexOf('\n')).trim();
};
