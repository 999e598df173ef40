import { OUTLETS } from './known-sources.ts';

/** Words that the names of newspapers, stations, agencies and magazines end with or are. */
const OUTLET_WORDS =
  'Reuters|AFP|AP|Associated Press|Agence France-Presse|Bloomberg|BBC|CNN|CBC|CBS|ABC|NBC|NPR|PBS|MSNBC|CNBC|ITV|Sky News|Al Jazeera|Axios|Politico|POLITICO|ProPublica|Bellingcat|STAT|Vox|Wired|WIRED|Xinhua|Guardian|Economist|Atlantic|Spiegel|Monde|Figaro|País|Zeitung|Insider|Intercept|Verge|Courier|Herald|Tribune|Gazette|Chronicle|Journal|Times|Post|News|Mail|Mirror|Sun|Star|Globe|Standard|Telegraph|Independent|Observer|Examiner|Inquirer|Dispatch|Bulletin|Record|Argus|Echo|Express|Sentinel|Press|Review|Register|Ledger|Mercury|Monitor|Magazine|Weekly|Today|Verify|Radio|Television|TV|Nation|Age|Citizen|Compass|Punch|Vanguard|Wire|Desk|Reports|Newsroom|Newspaper|Newspapers|Reporter|Media|Dawn|Leader|Advertiser|Enquirer|Banner|Clarion|Beacon|Voice|Eagle|Bee|Newsday|Bugle|Messenger|Online|Digest|Files|Statesman|FM|Broadcasting|Panorama|Daily|Evening News|Advocate|Watchdog|Investigates|Investigations';

const NAMED = new RegExp(
  `^(?:the |The )?(?:[\\p{Lu}][\\p{L}.&\u2019'-]* |of |and )*(?:[\\p{Lu}]\\p{L}+-)?(?:${OUTLET_WORDS})$`,
  'u',
);
const OWN =
  /^(?:we$|our$|our (?:own )?(?:reporter|journalist|correspondent|photographer|team|crew|newsroom)|this (?:newspaper|paper|magazine|website|site|newsroom|publication|programme|broadcaster|news (?:organi[sz]ation|agency|outlet|site)|reporter|correspondent|journalist)$)/i;
/** A web address, the call sign of an American station, a station's number. */
const BY_ITS_FORM =
  /^(?:the )?(?:\S+\.(?:com|org|net|info|co\.[a-z]{2})|[KW][A-Z]{2,3}|(?:Radio|Channel) \p{Lu}\p{L}+)$/u;
/** "The Straits Lantern" with its own capital article, as papers write of themselves. */
const WITH_ITS_ARTICLE = /^The \p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]+){0,3}$/u;
const INSTITUTION =
  /\b(?:Court|Committee|Council|Ministry|Minister|Department|Agency|Police|Congress|Senate|Parliament|Treasury|Bank|Commission|Commissioner|Office|University|College|Institute|Group|Inc|Company|Corporation|Union|Party|House|Association|Foundation|Board|Hospital|Authority|Service|Bureau|Federation|League|Club|Government|Army|Navy|Force|Guard|Judge|President|Kremlin|Pentagon|Vatican|Fund|Trust|Church|School|Museum|Society|Centre|Center|Hague|Red Cross)\b/;

/** Whether words name a news outlet, or stand for the one that writes. */
export const isOutletName = (words: string): boolean =>
  NAMED.test(words) ||
  isOwnOutlet(words) ||
  (OUTLETS.has(words.replace(/^the /i, '').toLowerCase()) && !/^(?:People|Time|Today)$/.test(words)) ||
  BY_ITS_FORM.test(words);

/** Whether words inside a sentence are written as a paper's name, known or not. */
export const looksLikeOutlet = (words: string): boolean => WITH_ITS_ARTICLE.test(words) && !INSTITUTION.test(words);

/** Whether words stand for the outlet that writes: "we", "this newspaper". */
export const isOwnOutlet = (words: string): boolean => OWN.test(words);
