/** The button that matches the answers in the queue again, after the roster was corrected (P14). */
import { call } from '../rpc';
import { usePress } from '../use-press';
import { Button } from '../views/button';
import { ErrorNotice } from '../views/notice';

interface RematchProps {
  readonly resting: boolean;
  readonly onMatched: (count: number) => void;
}

export const Rematch = ({ resting, onMatched }: RematchProps) => {
  const { busy, failure, press } = usePress();
  return (
    <>
      <Button
        busy={busy}
        resting={resting}
        onPress={() =>
          press(
            () => call('matchAgain', {}),
            ({ matched }) => onMatched(matched),
          )
        }
      >
        Khớp lại theo Danh sách
      </Button>
      {failure && <ErrorNotice problem={failure} />}
    </>
  );
};
