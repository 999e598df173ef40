/** Forms of irregular verbs, a verb a group, so that two claims are seen to tell of the same deed. */
const FORMS =
  'take took taken taking|pay paid|buy bought|meet met|give gave given giving|know knew known|see saw seen|tell told|send sent|leave left leaving|lose lost losing|win won winning|shoot shot shooting|fire fired firing|sell sold|steal stole stolen|strike struck|hide hid hidden hiding|break broke broken|make made making|write wrote written writing|speak spoke spoken|begin began begun|drive drove driven driving|run ran running|hold held|keep kept|build built|bring brought|catch caught|fight fought|find found|fly flew flown|fall fell fallen|rise rose risen rising|go went gone|come came coming|get got gotten getting|have had|lie lied lying|spend spent|set setting|hit hitting|cut cutting|put putting|bet betting|feel felt|think thought|teach taught|throw threw thrown|wear wore worn|tear tore torn|kill killed killing|mean meant|lead led|read|sleep slept|drink drank drunk|eat ate eaten|ride rode ridden|swear swore sworn|choose chose chosen|freeze froze frozen|grow grew grown|draw drew drawn|beat beaten beating|deal dealt|feed fed|flee fled|forget forgot forgotten|hear heard|lend lent|mislead misled|overtake overtook overtaken|seek sought|shake shook shaken|sink sank sunk|withdraw withdrew withdrawn|withhold withheld';

/** For a form of an irregular verb, the verb's base. */
export const baseOf: ReadonlyMap<string, string> = new Map(
  FORMS.split('|').flatMap((verb) => {
    const [base = '', ...forms] = verb.split(' ');
    return [base, ...forms].map((form) => [form, base] as const);
  }),
);
