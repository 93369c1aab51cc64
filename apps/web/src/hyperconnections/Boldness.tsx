import { Slider } from '@mantine/core';
import classes from './Boldness.module.css';

type Props = { value: number; onChange: (value: number) => void };

/** From close to what the person knows, 0, to as far as it still helps, 1. */
export function Boldness({ value, onChange }: Props) {
  return (
    <div className={classes.boldness}>
      <span aria-hidden="true">close</span>
      <Slider
        className={classes.slider ?? ''}
        classNames={{ thumb: classes.thumb ?? '', track: classes.track ?? '' }}
        size={4}
        thumbSize={20}
        min={0}
        max={1}
        step={0.1}
        label={null}
        value={value}
        onChange={(next) => onChange(Math.round(next * 10) / 10)}
        thumbLabel="How bold: close to what you know, or far from it"
        thumbValueText={inWords}
      />
      <span aria-hidden="true">bold</span>
    </div>
  );
}

/** What a place on the slider means. */
function inWords(value: number): string {
  if (value <= 0.2) return 'close';
  if (value < 0.5) return 'rather close';
  if (value === 0.5) return 'halfway between close and bold';
  return value < 0.8 ? 'rather bold' : 'bold';
}
