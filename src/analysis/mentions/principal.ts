import type { Gender } from './entity.ts';
import { byEntity, type Resolve, type Resolved, type ResolvingContext } from './resolved.ts';

const AGENT =
  '(?:[\\p{Ll}-]+ ){0,2}?(?:lawyer|attorney|solicitor|barrister|counsel|advocate|agent|publicist|spokes(?:man|woman|person)|representative)';
/** "His defence lawyer | told the court that he …". */
const OWN_AGENT = new RegExp(`^(?<whose>[Hh]is|[Hh]er) ${AGENT}\\b`, 'u');
/** "A lawyer for Hale | said that she …". */
const AGENT_OF = new RegExp(
  `^(?<agent>(?:[Aa]n?|[Tt]he|[Oo]ne) ${AGENT} (?:for|representing) (?:(?:Mr|Mrs|Ms|Dr)\\.? )?)(?<name>\\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*){0,3})`,
  'u',
);
/** How far a source's words may run, in characters. */
const LONGEST = 120;

/** Whom "he" and "she" mean in the words of somebody who speaks for another: the other, where he is a person of that gender. */
export const principalOf = (
  context: ResolvingContext,
  { at }: Resolved,
  gender: Gender,
  resolve: Resolve,
): Resolved | undefined => {
  const words = context.layers.text.slice(at, at + LONGEST);
  const whose = OWN_AGENT.exec(words)?.groups?.whose;
  if (whose !== undefined) {
    const own = /^his$/i.test(whose) ? 'male' : 'female';
    const found = own === gender ? resolve(context, [{ start: at, end: at + whose.length }], undefined) : undefined;
    return found === undefined || found.unexplained === true ? undefined : found;
  }
  const { agent, name } = AGENT_OF.exec(words)?.groups ?? {};
  if (agent === undefined || name === undefined) return undefined;
  const start = at + agent.length;
  const entity = context.entities.named({ start, end: start + name.length });
  const fits = entity?.kind === 'person' && (entity.gender === gender || entity.gender === 'unknown');
  return fits ? byEntity(entity, start) : undefined;
};
