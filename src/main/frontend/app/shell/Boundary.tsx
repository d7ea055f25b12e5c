import { Component, type ReactNode } from 'react';

interface Props {
  fallback: (fault: unknown) => ReactNode;
  children: ReactNode;
}

/** Keeps a fault of one part from taking down the rest. */
export class Boundary extends Component<Props, { faults: unknown[] }> {
  override state = { faults: [] as unknown[] };

  static getDerivedStateFromError(fault: unknown) {
    return { faults: [fault] };
  }

  override render() {
    const { faults } = this.state;
    return faults.length > 0 ? this.props.fallback(faults[0]) : this.props.children;
  }
}
