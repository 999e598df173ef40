import { DENSITIES, LINE_SETS, type LineSet, PALETTE_NAMES, type PaletteName } from '../article/look.ts';
import type { Density, SourceKind } from '../article/shown.ts';
import { Example } from '../surface/example.tsx';
import { useExample } from '../surface/use-example.ts';
import { KIND_LOOKS, markOf } from '../ui/kinds.ts';
import { PALETTES } from '../ui/palette.ts';
import { type MessageKey, useLanguage } from '../ui/say.ts';
import { Choice, Switch } from './choice.tsx';
import type { OptionsView } from './options-view.ts';

type Words = readonly [MessageKey, MessageKey];

const DENSITY_WORDS: Readonly<Record<Density, Words>> = {
  essential: ['densityEssential', 'densityEssentialAbout'],
  standard: ['densityStandard', 'densityStandardAbout'],
  all: ['densityAll', 'densityAllAbout'],
};
const PALETTE_WORDS: Readonly<Record<PaletteName, Words>> = {
  classic: ['paletteClassic', 'paletteClassicAbout'],
  earth: ['paletteEarth', 'paletteEarthAbout'],
  distinct: ['paletteDistinct', 'paletteDistinctAbout'],
};
const LINE_WORDS: Readonly<Record<LineSet, MessageKey>> = {
  fine: 'linesFine',
  strong: 'linesStrong',
  marker: 'linesMarker',
};
const KINDS = Object.keys(KIND_LOOKS) as readonly SourceKind[];

/** How claims are marked on pages, with a live example that shows it. */
export const LookSection = ({ view }: { readonly view: OptionsView }) => {
  const { say } = useLanguage();
  const { look } = view.settings.value;
  const analysis = useExample();
  return (
    <div class="look">
      <div class="preview">
        <p>{say('lookAbout')}</p>
        {analysis !== undefined && <Example analysis={analysis} look={look} />}
      </div>
      <Choice
        name="density"
        legend={say('densityLegend')}
        chosen={look.density}
        options={DENSITIES.map((value) => {
          const [word, about] = DENSITY_WORDS[value];
          return { value, word: say(word), about: say(about) };
        })}
        onChoose={(density) => void view.changeLook({ density })}
      />
      <Choice
        name="palette"
        legend={say('paletteLegend')}
        chosen={look.palette}
        options={PALETTE_NAMES.map((value) => {
          const [word, about] = PALETTE_WORDS[value];
          return {
            value,
            word: say(word),
            about: (
              <>
                {say(about)}
                <Swatches palette={value} />
              </>
            ),
          };
        })}
        onChoose={(palette) => void view.changeLook({ palette })}
      />
      <Choice
        name="lines"
        legend={say('linesLegend')}
        chosen={look.lines}
        options={LINE_SETS.map((value) => ({
          value,
          word: say(LINE_WORDS[value]),
          about: <LineSamples lines={value} />,
        }))}
        onChoose={(lines) => void view.changeLook({ lines })}
      />
      <fieldset class="switches">
        <legend>{say('partsLegend')}</legend>
        <Switch
          name="highlights"
          word={say('partsHighlights')}
          about={say('partsHighlightsAbout')}
          on={look.highlights}
          onChoose={(highlights) => void view.changeLook({ highlights })}
        />
        <Switch
          name="badges"
          word={say('partsBadges')}
          about={say('partsBadgesAbout')}
          on={look.badges}
          onChoose={(badges) => void view.changeLook({ badges })}
        />
      </fieldset>
    </div>
  );
};

const Swatches = ({ palette }: { readonly palette: PaletteName }) => (
  <span class="swatches" aria-hidden="true">
    {KINDS.map((kind) => {
      const { colour } = KIND_LOOKS[kind];
      const { light, dark } = PALETTES[palette];
      return <i key={kind} style={{ background: `light-dark(${light[colour]}, ${dark[colour]})` }} />;
    })}
  </span>
);

const LineSamples = ({ lines }: { readonly lines: LineSet }) => {
  const { say } = useLanguage();
  return (
    <span class="samples">
      {KINDS.map((kind) => {
        const { line, thickness, tint } = markOf(kind, lines);
        const colour = `var(--${KIND_LOOKS[kind].colour})`;
        return (
          <span
            key={kind}
            style={{
              textDecoration: `underline ${line} ${colour} ${thickness}px`,
              backgroundColor: `color-mix(in srgb, ${colour} ${tint * 100}%, transparent)`,
            }}
          >
            {say(KIND_LOOKS[kind].word)}
          </span>
        );
      })}
    </span>
  );
};
