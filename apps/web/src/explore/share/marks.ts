/** What pictures are made of: outlines and lines of text, in pixels from the upper left corner. */
export type Mark =
  | {
      /** A path as SVG writes it. */
      d: string;
      fill?: string;
      stroke?: string;
      width?: number;
      dash?: readonly number[];
      opacity?: number;
    }
  | {
      text: string;
      x: number;
      y: number;
      size: number;
      /** Between the letters. */
      spacing?: number;
      bold?: boolean;
      colour: string;
      /** Behind the letters, so that lines do not cross them. */
      halo?: string;
      anchor: 'start' | 'middle' | 'end';
      opacity?: number;
    };

export type Picture = {
  width: number;
  height: number;
  background: string | null;
  title: string;
  marks: readonly Mark[];
};

const family = "'Inter Variable', Inter, system-ui, sans-serif";

/** The picture as an SVG file. */
export function svgOf({ width, height, background, title, marks }: Picture): string {
  const lines = marks.map((mark) =>
    'd' in mark
      ? element('path', {
          d: mark.d,
          fill: mark.fill ?? 'none',
          stroke: mark.stroke,
          'stroke-width': mark.width,
          'stroke-dasharray': mark.dash?.join(' '),
          opacity: mark.opacity,
        })
      : element(
          'text',
          {
            x: round(mark.x),
            y: round(mark.y),
            'font-size': mark.size,
            'font-weight': mark.bold ? 600 : undefined,
            'letter-spacing': mark.spacing,
            fill: mark.colour,
            stroke: mark.halo,
            'stroke-width': mark.halo ? 4 : undefined,
            'stroke-linejoin': mark.halo ? 'round' : undefined,
            'paint-order': mark.halo ? 'stroke' : undefined,
            'text-anchor': mark.anchor === 'start' ? undefined : mark.anchor,
            opacity: mark.opacity,
          },
          escaped(mark.text),
        ),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${family}" role="img">`,
    `<title>${escaped(title)}</title>`,
    ...(background ? [element('path', { d: `M0 0H${width}V${height}H0Z`, fill: background })] : []),
    ...lines,
    '</svg>\n',
  ].join('\n');
}

/** Paints the picture, `scale` pixels for one of its own. */
export function paint(context: CanvasRenderingContext2D, picture: Picture, scale: number): void {
  context.scale(scale, scale);
  if (picture.background) {
    context.fillStyle = picture.background;
    context.fillRect(0, 0, picture.width, picture.height);
  }
  for (const mark of picture.marks) {
    context.globalAlpha = mark.opacity ?? 1;
    if ('d' in mark) {
      const path = new Path2D(mark.d);
      if (mark.fill) {
        context.fillStyle = mark.fill;
        context.fill(path);
      }
      if (mark.stroke) {
        context.strokeStyle = mark.stroke;
        context.lineWidth = mark.width ?? 1;
        context.setLineDash([...(mark.dash ?? [])]);
        context.stroke(path);
      }
      continue;
    }
    context.font = `${mark.bold ? 600 : 400} ${mark.size}px ${family}`;
    context.letterSpacing = `${mark.spacing ?? 0}px`;
    context.textAlign = mark.anchor === 'middle' ? 'center' : mark.anchor;
    if (mark.halo) {
      context.setLineDash([]);
      context.lineJoin = 'round';
      context.lineWidth = 4;
      context.strokeStyle = mark.halo;
      context.strokeText(mark.text, mark.x, mark.y);
    }
    context.fillStyle = mark.colour;
    context.fillText(mark.text, mark.x, mark.y);
  }
}

type Attributes = Record<string, string | number | undefined>;

function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** One decimal is finer than any screen. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

const marksOfText: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Signs that mean something in XML, and those it does not allow at all. */
function escaped(text: string): string {
  return (
    text
      .replace(/[&<>"]/g, (sign) => marksOfText[sign] ?? '')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to go.
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')
  );
}
