import { useEffect, useState } from 'preact/hooks';
import type { ClaimMemory } from '../article/page-memory.ts';
import { ClaimMemoryView } from '../ui/claim-memory.tsx';
import { useLanguage } from '../ui/say.ts';
import type { CardActions } from './card-props.ts';

/** What the library knows of the card's claim; nothing where it is off or knows nothing. */
export const CardMemory = ({ claim, remember }: { readonly claim: string } & Pick<CardActions, 'remember'>) => {
  const { say } = useLanguage();
  const [memory, setMemory] = useState<ClaimMemory | null>(null);
  useEffect(() => {
    let isWanted = true;
    void remember(claim).then((known) => {
      if (isWanted && known !== null) setMemory(known);
    });
    return () => {
      isWanted = false;
    };
  }, [claim, remember]);
  if (memory === null) return null;
  return (
    <section class="remembered">
      <h3>{say('memoryTitle')}</h3>
      <ClaimMemoryView memory={memory} />
    </section>
  );
};
