import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { Dialog } from '../../ui/Dialog.tsx';
import { download } from '../../ui/download.ts';
import page from '../../ui/Page.module.css';
import { canvasMeasure } from '../../ui/ring-map/measure.ts';
import { Segments } from '../../ui/Segments.tsx';
import { dayOf } from '../../ui/words/dates.ts';
import type { Scene } from '../acts.ts';
import type { Drawing } from '../map/drawing.ts';
import { filtersInWords } from './filters-in-words.ts';
import { svgOf } from './marks.ts';
import { fileName, pngOf } from './picture-file.ts';
import { pictureOf } from './picture-of.ts';
import classes from './Share.module.css';
import { type Extent, jsonOf, nodesCsv, takenOf, tiesCsv } from './tables.ts';

type Props = { scene: Scene; title: string; drawing: Drawing; onClose: () => void };

const scales = (['1', '2', '3', '4'] as const).map((value) => ({ value, label: `${value}×` }));
const backgrounds = [
  { value: 'paper', label: 'as here' },
  { value: 'none', label: 'none' },
] as const;

const token = (name: string) =>
  getComputedStyle(document.documentElement).getPropertyValue(name).trim();

/** The view as a picture with its legend, or as a table: what is seen, or all that was fetched for it. */
export function DownloadDialog({ scene, title, drawing, onClose }: Props) {
  const { explorer, step, shown } = scene;
  const [scale, setScale] = useState<'1' | '2' | '3' | '4'>('2');
  const [background, setBackground] = useState<'paper' | 'none'>('paper');
  const [extent, setExtent] = useState<Extent>('seen');
  const [trouble, setTrouble] = useState('');
  const picture = useMemo(() => {
    const said = {
      title,
      filters: filtersInWords(step, shown),
      date: dayOf(new Date().toISOString()) ?? '',
    };
    const means = { token, measure: canvasMeasure(), background: background === 'paper' };
    return pictureOf(drawing, said, means);
  }, [drawing, title, step, shown, background]);
  const svg = useMemo(() => svgOf(picture), [picture]);

  const take = (what: string, ending: string, type: string, content: string | Blob) => {
    const name = fileName(step, what, ending, new Date());
    download(name, content instanceof Blob ? content : new Blob([content], { type }));
    setTrouble('');
    explorer.say(`${name} is downloaded.`);
  };
  const takeTable = (make: 'nodes' | 'ties' | 'json') => {
    const taken = takenOf(extent, shown, step.gathered);
    const what = extent === 'seen' ? '' : 'everything ';
    const about = { step, extent, address: window.location.href, at: new Date() };
    if (make === 'json')
      take(`${what}graph`.trim(), 'json', 'application/json', jsonOf(taken, about));
    else
      take(
        `${what}${make}`,
        'csv',
        'text/csv;charset=utf-8',
        make === 'nodes' ? nodesCsv(taken, shown) : tiesCsv(taken),
      );
  };
  const extents = (['seen', 'everything'] as const).map((value) => {
    const { nodes, ties } = takenOf(value, shown, step.gathered);
    const words = value === 'seen' ? 'What I see' : 'Everything';
    return { value, label: words, count: `${nodes.length} people and things, ${ties.length} ties` };
  });

  return (
    <Dialog title="Download" onClose={onClose}>
      <section className={classes.part} aria-labelledby="download-picture">
        <h3 id="download-picture">A picture</h3>
        <img
          className={classes.preview}
          src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`}
          alt={`Preview: ${picture.title}`}
        />
        <div className={classes.choices}>
          <span>Size</span>
          <Segments label="Size of the PNG" value={scale} choices={scales} onChange={setScale} />
          <span>Background</span>
          <Segments
            label="Background"
            value={background}
            choices={backgrounds}
            onChange={setBackground}
          />
        </div>
        <div className={page.acts}>
          <Button
            onClick={() =>
              pngOf(picture, Number(scale)).then(
                (blob) => take('map', 'png', 'image/png', blob),
                () => setTrouble('The picture could not be made that large. Try a smaller size.'),
              )
            }
          >
            PNG, {Math.round(picture.width * Number(scale))} ×{' '}
            {Math.round(picture.height * Number(scale))}
          </Button>
          <Button variant="default" onClick={() => take('map', 'svg', 'image/svg+xml', svg)}>
            SVG
          </Button>
        </div>
        {trouble ? <p role="alert">{trouble}</p> : null}
      </section>
      <section className={classes.part} aria-labelledby="download-table">
        <h3 id="download-table">A table</h3>
        <div className={classes.choices}>
          <Segments label="How much" value={extent} choices={extents} onChange={setExtent} />
          <span>{extents.find(({ value }) => value === extent)?.count}</span>
        </div>
        <div className={page.acts}>
          <Button variant="default" onClick={() => takeTable('nodes')}>
            People and things, CSV
          </Button>
          <Button variant="default" onClick={() => takeTable('ties')}>
            Ties, CSV
          </Button>
          <Button variant="default" onClick={() => takeTable('json')}>
            Both, JSON
          </Button>
        </div>
        <p className={classes.soft}>
          {extent === 'seen'
            ? 'With these filters, as on the map and in the list.'
            : 'All that was fetched for this view, also what filters and the legend leave out.'}
        </p>
      </section>
    </Dialog>
  );
}
