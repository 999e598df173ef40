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
      'activist actor actress administrator admiral adviser advisor agent aide ally ambassador analyst archbishop archaeologist artist astronomer athlete attorney aunt author backer banker barrister billionaire biologist blogger bishop boss boy broker brother businessman businesswoman campaigner candidate captain cardinal caretaker caller ceo chairman chairperson chairwoman chancellor chef chief child citizen cleric climatologist clinician co-author coach colleague colonel columnist comedian commander commentator commissioner commuter congressman congresswoman conservative constable consultant contractor coordinator coroner correspondent councillor counsel counsellor counterpart cousin critic curator customer cyclist daughter dealer defendant delegate democrat deputy detective developer diplomat director doctor donor driver drummer ecologist economist editor emir employee employer engineer envoy epidemiologist executive expert farmer father filmmaker fiancé fiancée firefighter fisherman founder friend general geologist geneticist girl goalkeeper governor grandfather grandmother guard head hacker historian host hunter husband imam informant inspector insider instructor investigator investor jeweller journalist judge juror justice king landlord lawmaker lawyer leader lecturer legislator liberal lieutenant lobbyist magistrate major man manager mayor mediator member midwife midfielder migrant miner minister monk mother motorist mp mufti musician neighbour neighbor negotiator nephew niece novelist nurse oceanographer observer officer official opponent operator organiser organizer owner pal paramedic parent participant partner passenger passer-by pastor pedestrian patient person physician physicist pilot planner player poet policeman policewoman politician pollster pope premier president priest prime-minister princess prince principal prisoner producer professor prosecutor protester psychiatrist psychologist pundit queen rabbi rancher ranger refugee rapper reader reporter representative republican researcher resident retiree rival sailor scholar schoolteacher scientist secretary senator sergeant sheikh sheriff shopkeeper singer sister skipper soldier sociologist solicitor son songwriter source speaker specialist spokesman spokesperson spokeswoman staffer strategist striker student sultan subject superintendent supervisor supporter surgeon survivor suspect teacher technician teenager tenant trader trainer traveller treasurer treasury-secretary tribesman trustee uncle user veteran vicar victim viewer villager voice vintner virologist visitor volunteer voter warden whistleblower whistle-blower widow widower wife winger witness woman worker writer youth zoologist',
    ),
    catches: 'A fisherman said that the nets were empty.',
    not: 'The fishing industry said that the nets were empty.',
  },
  {
    kind: 'group',
    rule: 'group-noun',
    words: list(
      'allies authorities community couple crew critics crowd detectives dozens everyone family hundreds leadership locals majority many medics most mourners observers officials others people police-sources pundits relatives several some sources staff team thousands troops workforce',
    ),
    catches: 'Relatives said that the ferry was overloaded.',
    not: 'A relative said that the ferry was overloaded.',
  },
  {
    kind: 'organisation',
    rule: 'organisation-noun',
    words: list(
      'academy administration agency airline airport alliance army association authority bank board brewer brigade broker-dealer bureau cabinet campaign carmaker cartel cathedral center centre charity church club coalition college command commission committee company conglomerate congress consortium corporation council country court courts department developer-group directorate distributor embassy enterprise exchange faction federation firm force forces forum foundation fund gang government group hospital house-builder insurer inspectorate institute institution jury kingdom league legislature lender maker manufacturer militia ministry military mission monarchy monitor museum navy network-operator observatory office operator organisation organization panel parliament party police presidency prosecution publisher regime regiment regulator retailer school senate service society squad startup start-up state studio supplier taskforce tribunal trust union university watchdog zoo',
    ),
    catches: 'The regulator said that fees would fall.',
    not: 'The regulation said nothing of fees.',
  },
  {
    kind: 'document',
    rule: 'document-noun',
    words: list(
      'account advert affidavit advisory analysis announcement article assessment audit bill biography blog book bulletin cable census certificate charge-sheet circular communique communiqué complaint contract data decree diary document documents draft dossier email e-mail estimate evidence figure figures file filing filings film findings footage forecast graphic guideline guidance handout image images indictment inquiry inscription investigation invoice judgment judgement leaflet lawsuit ledger letter list log manifesto manual map memo memoir memorandum message minutes newsletter note notice notification opinion-poll order paper papers petition photo photograph plan podcast poll post probe poster prospectus questionnaire readout record recording records release report research resolution result results review ruling screenshot sign speech statement statistics study submission suit summary survey tape telegram testimony text transcript treaty tweet verdict video warrant website will writ',
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
