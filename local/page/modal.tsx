/** A dialog over the page that keeps the focus within, closes by Esc and gives the focus back. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface ModalProps {
  readonly title: string;
  readonly class?: string;
  /** 'alertdialog' for one that must be answered; `describedBy` is the id of its words. */
  readonly role?: 'alertdialog';
  readonly describedBy?: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

export const Modal = ({ title, class: name = '', role, describedBy, onClose, children }: ModalProps) => {
  const box = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    box.current?.showModal();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={box}
      class={`modal ${name}`}
      role={role}
      aria-label={title}
      aria-describedby={describedBy}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header>
        <h2>{title}</h2>
        <button type="button" class="quiet" aria-label={`Đóng ${title}`} onClick={onClose}>
          ✕
        </button>
      </header>
      {children}
    </dialog>
  );
};

interface QuestionProps {
  readonly text: string;
  readonly onAnswer: (yes: boolean) => void;
}

/** A question before something is done. */
export const Question = ({ text, onAnswer }: QuestionProps) => (
  <Modal title="Ô được bảo vệ" class="question-box" onClose={() => onAnswer(false)}>
    <p>{text}</p>
    <div class="modal-buttons">
      <button type="button" onClick={() => onAnswer(false)}>
        Thôi
      </button>
      <button type="button" class="primary" autoFocus onClick={() => onAnswer(true)}>
        Vẫn làm
      </button>
    </div>
  </Modal>
);
