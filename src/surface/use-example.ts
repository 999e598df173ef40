import { useEffect, useState } from 'preact/hooks';
import type { ArticleAnalysis } from '../article/analysis.ts';
import { askBackground } from '../protocol/transport.ts';
import { EXAMPLE_TEXT } from './example-text.ts';

/** The analysis of our own short article; undefined until the background has made it. */
export const useExample = (): ArticleAnalysis | undefined => {
  const [analysis, setAnalysis] = useState<ArticleAnalysis | undefined>(undefined);
  useEffect(() => {
    void askBackground('example', { text: EXAMPLE_TEXT }).then((answer) => {
      if (answer.ok && answer.value.analysis !== null) setAnalysis(answer.value.analysis);
    });
  }, []);
  return analysis;
};
