const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Forms of address for men; dropped from a name. */
export const MALE_TITLES = words(
  'mr mr. sir lord father brother king prince sheikh shri monsieur senor señor herr pastor imam duke baron',
);
/** Forms of address for women; dropped from a name. */
export const FEMALE_TITLES = words(
  'mrs mrs. ms ms. miss lady dame queen princess sister madam madame señora frau duchess baroness',
);
/** Ranks and offices written before a name; dropped from it. */
export const TITLES = words(
  'alderman pres pres. whip counsel representatives senators special messrs dr dr. prof prof. professor doctor president vice-president vice deputy acting former ex-president ex premier prime minister chancellor chairman chairwoman chair secretary governor gov gov. lieutenant lt lt. senator sen sen. sens sens. representative rep rep. reps reps. congressman congresswoman mayor councillor cllr ambassador judge justice attorney general gen gen. colonel col col. major maj maj. captain capt capt. sergeant sgt sgt. corporal private admiral adm adm. commander cmdr inspector detective superintendent constable officer chief sheriff commissioner pope cardinal archbishop bishop reverend rev rev. rabbi ayatollah hon hon. rt spokesman spokeswoman spokesperson director ceo coach manager editor correspondent reporter minister foreign defence defense interior finance home labour health justice-minister dep asst assistant first lady speaker leader king crown hrh mp msp mep majority minority house senate democratic republican gop conservative labor executive founder co-founder analyst lawyer aide adviser advisor economist pilot principal police district state attorney-general inspector-general alhaji barrister brigadier brig brig. chairperson chieftain councilman councilwoman datin dato datuk engr engr. hajiya interim maj-gen mallam oba otunba puan seri shrimati smt smt. sri tan tengku tun undersecretary vice-chancellor marshal mullah sultan emir emirate sheik hajji haji alhaji chief-of-staff',
);
/** Titles as they are shortened before names, with the noun that says them in full. */
export const SHORTENED_TITLES: ReadonlyMap<string, readonly string[]> = new Map([
  ['amb', ['ambassador']],
  ['atty', ['attorney']],
  ['capt', ['captain']],
  ['cllr', ['councillor']],
  ['cmdr', ['commander']],
  ['col', ['colonel']],
  ['congressman', ['congressman', 'lawmaker', 'representative']],
  ['congresswoman', ['congresswoman', 'lawmaker', 'representative']],
  ['dr', ['doctor']],
  ['gen', ['general']],
  ['gov', ['governor']],
  ['lt', ['lieutenant']],
  ['mp', ['lawmaker', 'mp']],
  ['pres', ['president']],
  ['prof', ['professor']],
  ['rep', ['congressman', 'congresswoman', 'lawmaker', 'representative']],
  ['rev', ['reverend', 'pastor']],
  ['sen', ['lawmaker', 'senator']],
  ['senator', ['lawmaker', 'senator']],
  ['sgt', ['sergeant']],
  ['supt', ['superintendent']],
]);
/** Common nouns for men and boys, besides those in -man. */
export const MALE_NOUNS = words(
  'actor boy bridegroom brother businessman dad emperor father fiancé gentleman grandfather grandson groom husband king lad man monk nephew pope priest prince sheikh son stepfather stepson sultan uncle waiter widower',
);
/** Common nouns for women and girls, besides those in -woman. */
export const FEMALE_NOUNS = words(
  'actress aunt bride daughter duchess empress fiancée girl granddaughter grandmother heiress hostess lady midwife mother mum niece nun princess queen sister stepdaughter stepmother waitress widow wife woman',
);
/** Common given names of men, lower case. */
export const MALE_NAMES = words(
  'aaron abdul abdullah abdulla abel abraham adam adrian ahmad ahmed alan albert alberto alejandro alex alexander alexei alexey alfred ali allan allen amir amit andre andrea andreas andrei andrew andrey andrzej andy angelo anil anthony antoine antonio antony arjun arnold arthur arturo arun ashok asif barack barry bashar bashir ben benedict benjamin bernard bernie bill bob boris brad bradley brian bruce bryan carl carlos cecil cesar charles charlie chinedu chris christian christopher clarence claude clive colin craig dale damian dan daniel danny darren dave david dean deepak dennis derek dick diego dmitri dmitry dmytro dominic don donald doug douglas duncan dwight ed eddie edgar eduardo edward elias elijah elliott emeka emil emilio emmanuel enrique eric ernest ernesto evan fabio farhan felipe felix fernando floyd francesco francis francisco frank franklin fred frederick gabriel gary gavin geoff geoffrey george gerald gerard gerhard giovanni giuseppe glenn gordon graham grant greg gregory guillermo gustavo guy hamid hamza hans harold harry hasan hassan hector henri henry herbert howard hugh hugo hussein ian ibrahim igor imran isaac ismail ivan jack jacob jaime jake jamal james jamie jan jason javier jay jean jeff jeffrey jeremy jerome jerry jesus jim jimmy joe joel joaquin john jon jonathan jorge jose josé joseph josh joshua juan julian julio julius justin kamal karim karl keith ken kenneth kevin khaled khalid kofi kumar kurt kyle kwame lance larry lars laurent lawrence lee leo leon leonard leonardo lewis liam lloyd lorenzo louis luca lucas luis luke mahmoud malcolm manuel marc marcel marco marcus mario mark markus martin matt matthew maurice max maxim michael michel miguel mike mikhail milan mitch mohamed mohammad mohammed mohamud muhammad musa mustafa narendra nasser nathan neil nelson nicholas nick nicolas nicolás nigel nikita nikolai noah norman oleg oleksandr oleksiy oliver olu omar oscar osama otto owen pablo patrick paul paulo pavel pedro pete peter petr petro phil philip phillip pierre piotr prakash rahul raj rajesh ralph ramesh ramon raul ravi ray raymond reza ricardo rich richard rick robert roberto robin rod roderick rodrigo roger roland roman ron ronald rory ross roy russell ryan saad saeed salman sam samir samuel sandeep sanjay santiago scott sean sebastian sergei sergey sergio seth shane shaun simon stanley stefan stephen steve steven stewart stuart sunil suresh tariq ted terence terrence terry theodore thomas tim timothy toby todd tom tomas tommy tony travis trevor tyler victor vijay vikram viktor vincent vladimir volodymyr walter warren wayne wei werner wilfred will william winston xavier yasser yasir yuri yusuf zach zachary',
);
/** Common given names of women, lower case. */
export const FEMALE_NAMES = words(
  'abigail ada adele agnes aisha alexandra alice alicia alina alison amanda amber amina amy ana anastasia andrea-maria angela angelica anita ann anna anne annette annie anya aparna asha audrey ayesha barbara beata beatrice becky beth betty beverly bianca brenda bridget camila carla carmen carol carolina caroline carolyn carrie catherine cathy cecilia charlotte cheryl chiara chloe christina christine cindy claire clara claudia colleen condoleezza constance cristina crystal cynthia daisy dana danielle daphne dawn deborah debra deepa denise diana diane dina dolores donna dora doris dorothy edith eileen elaine eleanor elena eliza elizabeth ella ellen elsa emilia emily emma erica erika erin esther ethel eva evelyn farah fatima fatma felicity fiona florence frances gabriela gail gemma georgia geraldine gina giorgia gloria grace greta gwen hannah harriet hazel heather heidi helen helena hilary hillary hope huma ida ines ingrid irene irina iris isabel isabella ivana ivanka jacinda jackie jacqueline jane janet janice jasmine jean-anne jeanne jennifer jenny jess jessica jill jo joan joanna joanne jocelyn josephine joy joyce juanita judith judy julia julie juliet june kamala karen karin kate katharine katherine kathleen kathryn kathy katie katrina kavita kayla kelly keiko kerry kim kimberly kirsten kristen kristin lakshmi lara latoya laura lauren layla leah leila lena lila lily linda lisa liz loretta lori louise lucia lucy lynn madeleine madison maggie malala mandy margaret margarita maria mariana marie marina marion marissa martha mary maryam maureen megan meghan melania melanie melissa mercy meera michele michelle mina miranda miriam molly monica monique nadia nancy naomi natalia natalie natasha neha nicola nicole nina nirmala noor nora norma olga olivia oksana pamela pat patricia paula pauline penelope penny phoebe phyllis pippa pooja priya priyanka rachel ramona rebecca regina renee rhonda rita robin-anne rosa rosalind rose rosemary rosie roxanne ruth sabrina sadia sally samantha sandra sara sarah sasha serena shannon sharon sheila shirley simone sofia sonia sonya sophia sophie stacey stella stephanie sue suella susan susanne svetlana sylvia tamara tania tanya tara tatiana teresa tess tessa thelma theresa tina tracey tracy ursula valentina valeria valerie vanessa vera veronica victoria violet virginia vivian wendy whitney winnie yasmin yulia yvette yvonne zainab zara zoe',
);
