import { Button } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { StatePanel } from '../ui/StatePanel.tsx';

/** An address that leads nowhere. */
export function NotFoundPage() {
  useDocumentTitle('Page not found · Peergraph');
  return (
    <StatePanel
      level={1}
      title="There is no page at this address"
      action={
        <Button renderRoot={(props) => <Link to="/" {...props} />} size="md">
          Go to the first page
        </Button>
      }
    >
      <p>
        Perhaps the link was cut short. The search box above finds people, challenges and topics.
      </p>
    </StatePanel>
  );
}

/** A page that broke while it was drawn. */
export function PageFailed() {
  useDocumentTitle('Something went wrong · Peergraph');
  return (
    <StatePanel
      level={1}
      role="alert"
      title="This page could not be drawn"
      action={
        <Button onClick={() => window.location.reload()} size="md">
          Load it again
        </Button>
      }
    >
      <p>Nothing was changed, and the address of this page keeps what you chose.</p>
    </StatePanel>
  );
}
