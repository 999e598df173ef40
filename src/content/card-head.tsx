import { howSaid, whoSays } from '../ui/claim-words.ts';
import { Icon } from '../ui/icons.tsx';
import { claimIcon, KIND_LOOKS } from '../ui/kinds.ts';
import { useLanguage } from '../ui/say.ts';
import { STATUS_LOOKS } from '../ui/statuses.ts';
import type { CardProps } from './card-props.ts';

/** The card at a glance: who says it, how, and its status. */
export const CardHead = ({ shown, analysis, pinned, actions }: CardProps) => {
  const { say } = useLanguage();
  const kind = KIND_LOOKS[shown.kind];
  const status = STATUS_LOOKS[shown.status];
  const plain = shown.status === 'none-stated';
  const how = howSaid(shown, analysis, say);
  // What the article says of the checking may stand further down than has been read.
  const silent = analysis.opening === true ? 'cardStillReading' : status.explanation;
  return (
    <div class="head">
      <Icon name={claimIcon(shown)} class={`c-${kind.colour}`} />
      <div class="glance">
        <h2>{whoSays(shown, analysis, say)}</h2>
        {how !== '' && <p class="how">{how}</p>}
        <p class={plain ? 'status none' : `status c-${status.colour}`}>
          <Icon name={status.icon} />
          {say(plain ? silent : status.word)}
        </p>
      </div>
      <div class="frame">
        <button
          type="button"
          class="pin"
          aria-pressed={pinned}
          aria-label={say('cardPin')}
          title={say('cardPin')}
          onClick={() => actions.pin(!pinned)}
        >
          <Icon name="pin" />
        </button>
        <button type="button" class="close" aria-label={say('cardClose')} onClick={actions.close}>
          <Icon name="close" />
        </button>
      </div>
    </div>
  );
};
