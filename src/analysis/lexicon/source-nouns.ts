/** What kind of source a common noun stands for. */
export type SourceNounKind = 'person' | 'group' | 'organisation' | 'document' | 'outlet';

/** Nouns for one kind of source; a plural of a person noun is a group. */
export interface SourceNouns {
  readonly kind: SourceNounKind;
  /** Singular forms, except for nouns that are plural only. */
  readonly words: readonly string[];
  readonly rule: string;
  readonly catches: string;
  readonly not: string;
}

const list = (words: string): readonly string[] => words.split(/\s+/);

/** Common nouns that name a source by what it is. */
export const SOURCE_NOUNS: readonly SourceNouns[] = [
  {
    kind: 'person',
    rule: 'person-noun',
    words: list(
      'accountant activist actor actress administrator admiral adviser advisor agent aide ally ambassador analyst archaeologist archbishop architect artist astronomer athlete attorney aunt author backer baker banker barrister bartender billionaire biologist bishop blogger bodyguard boss boy broker brother builder businessman businesswoman butcher bystander caller campaigner candidate captain cardinal caretaker carpenter cashier ceo chairman chairperson chairwoman chancellor chef chemist chief child citizen cleaner cleric clerk climatologist clinician co-author coach colleague colonel columnist comedian commander commentator commissioner commuter congressman congresswoman conservative constable consultant contender contractor cook coordinator coroner correspondent councillor counsel counsellor counterpart courier cousin critic curator customer cyclist dancer daughter dealer dean defendant delegate democrat demonstrator dentist deputy deputy-mayor designer detective developer diplomat director dispatcher docker doctor donor driver drummer ecologist economist editor electrician emir employee employer engineer entrepreneur envoy epidemiologist estate-agent evangelist executive expert eyewitness farmer farmhand father fiancé fiancée filmmaker financier firefighter fisherman founder friend frontrunner gardener general geneticist geologist girl goalkeeper governor grandfather grandmother guard guide gunman hacker hairdresser head herder historian hopeful host hotelier housewife hunter husband imam incumbent informant insider inspector instructor intern interpreter investigator investor jeweller journalist judge juror justice king landlord lawmaker lawyer leader lecturer legislator liberal lieutenant lifeguard lobbyist machinist magistrate major man manager mayor mechanic mediator member merchant midfielder midwife migrant miner minister model monk mother motorist mountaineer mp mufti musician negotiator neighbor neighbour nephew newcomer niece novelist nun nurse observer oceanographer officer official onlooker operator opponent optician organiser organist organizer orphan owner pal paramedic parent participant partner passenger passer-by pastor patient pedestrian pensioner person pharmacist photographer physician physicist pilot planner player plumber poet policeman policewoman politician pollster pope postman predecessor prelate premier president priest prime-minister prince princess principal prisoner producer professor prosecutor protester protestor provost psychiatrist psychologist psychotherapist pundit queen rabbi rancher ranger rapper reader receptionist referee refugee reporter representative republican rescuer researcher reservist resident retiree rival runner sailor salesman saleswoman scholar schoolteacher scientist seaman secretary secretary-general senator sergeant servant sheikh shepherd sheriff shopkeeper singer sister skier skipper sociologist soldier solicitor son songwriter source speaker specialist spokesman spokesperson spokeswoman staffer statistician stockbroker strategist striker student subject successor sultan superintendent supervisor supporter surgeon surveyor survivor suspect swimmer taxi-driver teacher technician teenager tenant trader trainer translator traveller treasurer treasury-secretary tribesman trucker trustee tutor umpire uncle undertaker user vet veteran vicar victim viewer villager vintner virologist visitor voice volunteer voter waiter waitress warden weaver welder whistle-blower whistleblower widow widower wife winger witness woman worker writer youth zoologist',
    ),
    catches: 'A fisherman said that the nets were empty.',
    not: 'The fishing industry said that the nets were empty.',
  },
  {
    kind: 'group',
    rule: 'group-noun',
    words: list(
      'allies anybody anyone authorities community couple crew critics crowd detectives dozens electorate everybody everyone family hundreds leadership locals majority many medics most mourners nobody none observers officials others people police-sources public pundits relatives several some sources staff team thousands troops workforce',
    ),
    catches: 'Relatives said that the ferry was overloaded.',
    not: 'A relative said that the ferry was overloaded.',
  },
  {
    kind: 'organisation',
    rule: 'organisation-noun',
    words: list(
      'academy administration agency airline airport alliance army association authority bank board borough brewer brigade broker-dealer bureau cabinet camp campaign carmaker cartel cathedral center centre charity church city club coalition college command commission committee company conglomerate congress consortium corporation council country county court courts department developer-group directorate distributor embassy enterprise exchange faction federation firm force forces forum foundation fund gang government group hospital house-builder inspectorate institute institution insurer jury kingdom league legislature lender maker manufacturer military militia ministry mission monarchy monitor municipality museum navy network-operator observatory office operator organisation organization panel parliament party police presidency prosecution province publisher regime regiment regulator retailer school senate service society squad start-up startup state studio supplier taskforce town township tribunal trust union university watchdog zoo',
    ),
    catches: 'The regulator said that fees would fall.',
    not: 'The regulation said nothing of fees.',
  },
  {
    kind: 'document',
    rule: 'document-noun',
    words: list(
      'account advert advisory affidavit analysis announcement article assessment audit bill biography blog book bulletin cable census certificate charge-sheet circular communique communiqué complaint contract data decree diary document documents dossier draft e-mail email estimate evaluation evidence examination figure figures file filing filings film findings footage forecast graphic guidance guideline handout image images indictment inquiry inscription inspection investigation invoice judgement judgment lawsuit leaflet ledger letter list log manifesto manual map memo memoir memorandum message minutes newsletter note notice notification opinion-poll order paper papers petition photo photograph plan podcast poll polling post poster probe prospectus questionnaire readout record recording records release report research resolution result results review ruling screenshot sign speech statement statistics study submission suit summary survey tabulation tallies tally tape telegram testimony text transcript treaty tweet verdict video warrant website will writ',
    ),
    catches: 'A leaked memo said that the plant was unsafe.',
    not: 'A leaking main said nothing.',
  },
  {
    kind: 'outlet',
    rule: 'outlet-noun',
    words: list(
      'broadcaster channel daily journal magazine media network newspaper outlet outlets paper-of-record press programme radio station tabloid television tv weekly',
    ),
    catches: 'The newspaper said that the mayor had resigned.',
    not: 'The press of the crowd was great.',
  },
];
