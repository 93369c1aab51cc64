import { useEffect, useRef, useState } from 'react';

/** Whether what is scrolled goes on to the right of what one sees, and a way to go there. */
export function useFurther() {
  const frame = useRef<HTMLDivElement>(null);
  const [hasFurther, setFurther] = useState(false);
  const look = () => {
    const { scrollLeft = 0, clientWidth = 0, scrollWidth = 0 } = frame.current ?? {};
    setFurther(scrollLeft + clientWidth < scrollWidth - 1);
  };
  useEffect(() => {
    const [place, content] = [frame.current, frame.current?.firstElementChild];
    if (!place || !content) return;
    const sized = new ResizeObserver(look);
    sized.observe(place);
    sized.observe(content);
    return () => sized.disconnect();
  }, []);
  const goOn = () => frame.current?.scrollBy({ left: frame.current.clientWidth / 2 });
  return { frame, hasFurther, look, goOn };
}
