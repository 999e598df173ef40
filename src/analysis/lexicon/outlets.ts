/** Words that the names of newspapers, stations, agencies and magazines end with or are. */
const OUTLET_WORDS =
  'Reuters|AFP|AP|Associated Press|Agence France-Presse|Bloomberg|BBC|CNN|CBC|CBS|ABC|NBC|NPR|PBS|MSNBC|CNBC|ITV|Sky News|Al Jazeera|Axios|Politico|POLITICO|ProPublica|Bellingcat|STAT|Vox|Wired|WIRED|Xinhua|Guardian|Economist|Atlantic|Spiegel|Monde|Figaro|País|Zeitung|Insider|Intercept|Verge|Courier|Herald|Tribune|Gazette|Chronicle|Journal|Times|Post|News|Mail|Mirror|Sun|Star|Globe|Standard|Telegraph|Independent|Observer|Examiner|Inquirer|Dispatch|Bulletin|Record|Argus|Echo|Express|Sentinel|Press|Review|Register|Ledger|Mercury|Monitor|Magazine|Weekly|Today|Verify|Radio|Television|TV';

const OUTLET = new RegExp(
  `^(?:(?:we|our (?:reporters?|journalists?|correspondents?|team)|this (?:newspaper|paper|magazine|website|site))|(?:the |The )?(?:[\\p{Lu}][\\p{L}.&\u2019'-]* |of |and )*(?:${OUTLET_WORDS}))$`,
  'u',
);

/** Whether words name a news outlet, or stand for the one that writes. */
export const isOutletName = (words: string): boolean => OUTLET.test(words) || isOwnOutlet(words);

/** Whether words stand for the outlet that writes: "we", "this newspaper". */
export const isOwnOutlet = (words: string): boolean =>
  /^(?:we$|our (?:reporter|journalist|correspondent|team)|this (?:newspaper|paper|magazine|website|site)$)/i.test(
    words,
  );
