/** What is seen of a round before it goes: its first mail as it will look, and the way to get it as a test (UX 4). */
import type { ComponentChildren } from 'preact';
import { Button } from './button';

interface FirstMailProps {
  readonly first: {
    readonly to: string;
    readonly name: string;
    readonly subject: string;
    readonly body: string;
  };
}

export const FirstMail = ({ first }: FirstMailProps) => (
  <section class="letter" aria-label="Thư đầu tiên">
    <p class="secondary">
      Thư đầu tiên, tới {first.name}, {first.to}
    </p>
    <p>
      <strong>{first.subject}</strong>
    </p>
    <p class="letter-body">{first.body}</p>
  </section>
);

interface TestMailProps {
  /** The address of whoever presses. */
  readonly to: string;
  readonly resting: boolean;
  readonly onPress: () => void;
  /** Buttons beside it. */
  readonly children?: ComponentChildren;
}

export const TestMail = ({ to, resting, onPress, children }: TestMailProps) => (
  <>
    <div class="buttons">
      <Button resting={resting} onPress={onPress}>
        Gửi thử cho tôi
      </Button>
      {children}
    </div>
    <p class="secondary">Thư thử gửi tới {to}, không tính là đã gửi.</p>
  </>
);
