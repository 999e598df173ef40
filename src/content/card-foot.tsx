import { useState } from 'preact/hooks';
import { Icon } from '../ui/icons.tsx';
import { useLanguage } from '../ui/say.ts';
import type { CardProps } from './card-props.ts';

/** What can be done with a claim, and the way to the others that share its badge. */
export const CardFoot = (props: CardProps & { readonly onWrong: () => void }) => {
  const { shown, index, total, hidden, actions, onWrong } = props;
  const { say } = useLanguage();
  const [copied, setCopied] = useState<boolean | undefined>(undefined);
  const copy = async () => setCopied(await actions.copy(shown));
  return (
    <div class="foot">
      <button type="button" class="link" onClick={copy}>
        {say('cardCopy')}
      </button>
      {!hidden && (
        <>
          <button type="button" class="link" onClick={() => actions.hide(shown, true)}>
            {say('cardHide')}
          </button>
          <button type="button" class="link" onClick={onWrong}>
            {say(shown.correction === undefined ? 'wrong' : 'wrongUndo')}
          </button>
        </>
      )}
      <span role="status">{copied === undefined ? '' : say(copied ? 'cardCopied' : 'cardCopyFailed')}</span>
      {total > 1 && (
        <span class="pager">
          <button
            type="button"
            aria-label={say('cardPrevious')}
            disabled={index === 0}
            onClick={() => actions.turn(index - 1)}
          >
            <Icon name="previous" />
          </button>
          {say('cardPager', String(index + 1), String(total))}
          <button
            type="button"
            aria-label={say('cardNext')}
            disabled={index === total - 1}
            onClick={() => actions.turn(index + 1)}
          >
            <Icon name="next" />
          </button>
        </span>
      )}
    </div>
  );
};
