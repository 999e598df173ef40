import { NOTICE_KINDS, type Notice } from '../article/notice.ts';
import { type CharSpan, textOf } from '../article/span.ts';
import { Icon } from '../ui/icons.tsx';
import { NOTICE_LOOKS } from '../ui/notices.ts';
import { sayCount, useLanguage } from '../ui/say.ts';
import type { TabView } from './tab-view.ts';

/** What there is to notice about the article as a whole, each with its words as proof and a jump to them. */
export const Notices = (props: {
  readonly notices: readonly Notice[];
  readonly text: string;
  readonly view: TabView;
}) => {
  const { notices, text, view } = props;
  const { say, tag } = useLanguage();
  const choices = view.notices.value;
  if (choices === undefined || NOTICE_KINDS.every((kind) => !choices[kind])) return null;
  const told = notices.filter(({ kind, shown }) => shown && choices[kind]);
  if (told.length === 0) return <p class="noticed">{say('noticeCount_zero')}</p>;
  return (
    <details class="noticed" open>
      <summary>
        <Icon name="more" />
        {sayCount(say, 'noticeCount', told.length, tag)}
      </summary>
      <ul aria-label={say('noticesLabel')}>
        {told.map((notice) => (
          <li key={`${notice.kind}-${notice.proof[0]?.start ?? 0}`}>
            <p>{say(NOTICE_LOOKS[notice.kind].sentence, notice.about ?? '')}</p>
            {notice.proof.map((span) => (
              <Proof key={span.start} span={span} text={text} onJump={() => void view.showWords(span)} />
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
};

const Proof = (props: { readonly span: CharSpan; readonly text: string; readonly onJump: () => void }) => {
  const { say } = useLanguage();
  return (
    <button type="button" class="proof" title={say('cardJump')} onClick={props.onJump}>
      <q>{textOf(props.text, props.span)}</q>
      <Icon name="jump" />
    </button>
  );
};

/** Which kinds of notice to tell. */
export const NoticeKinds = ({ view }: { readonly view: TabView }) => {
  const { say } = useLanguage();
  const choices = view.notices.value;
  if (choices === undefined) return null;
  return (
    <fieldset class="kinds">
      <legend>{say('noticeKinds')}</legend>
      {NOTICE_KINDS.map((kind) => (
        <label key={kind}>
          <input
            type="checkbox"
            checked={choices[kind]}
            onChange={({ currentTarget }) => void view.chooseNotice(kind, currentTarget.checked)}
          />
          {say(NOTICE_LOOKS[kind].short)}
        </label>
      ))}
    </fieldset>
  );
};
