import type { ReactNode } from 'react';

interface FoldAwayProps {
  readonly className: string;
  readonly title: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** Something that stays folded until somebody wants it; whether it is open is kept by the page, as its address says it. */
export function FoldAway({ className, title, isOpen, onToggle, children }: FoldAwayProps) {
  return (
    <details
      className={className}
      open={isOpen}
      onToggle={({ currentTarget }) => currentTarget.open !== isOpen && onToggle()}
    >
      <summary>{title}</summary>
      {children}
    </details>
  );
}
