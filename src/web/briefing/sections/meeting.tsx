import type { ReactNode } from 'react';
import { textsIn } from '../../../i18n/dictionaries';
import { listText } from '../../../i18n/list-text';
import { Fact } from '../../components/fact';
import type { BriefingProps } from '../briefing-data';
import { CodedName } from '../coded-name';
import { References } from '../references';

/** The meeting and the area that the briefing is for. */
export function MeetingSection(props: BriefingProps) {
  const { data, lang } = props;
  const { meeting, province } = data;
  const texts = textsIn(lang).briefing;
  const clusters = listText(
    province.clusters.map(({ name }) => name),
    lang,
  );
  return (
    <dl>
      <Fact name={texts.meeting}>
        {meeting.name} <References to={meeting.citations} />
      </Fact>
      <Fact name={texts.date}>{meeting.dateText}</Fact>
      <Fact name={texts.venue}>{meeting.place ?? texts.unknown}</Fact>
      <Fact name={texts.host}>{meeting.hostMemberState?.name ?? texts.unknown}</Fact>
      <Fact name={texts.cluster}>{clusters || texts.none.peers}</Fact>
      <Fact name={texts.corridors}>
        {province.corridors.length === 0 ? (
          texts.none.peers
        ) : (
          <Lines items={province.corridors} line={(corridor) => <CodedName of={corridor} />} />
        )}
      </Fact>
      {province.borderCrossings.length > 0 && (
        <Fact name={texts.crossings}>
          <BorderCrossings {...props} />
        </Fact>
      )}
    </dl>
  );
}

function BorderCrossings({ data, lang }: BriefingProps) {
  const { crossingKinds, opposite } = textsIn(lang).briefing;
  return (
    <Lines
      items={data.province.borderCrossings}
      line={({ name, counterpartName, kinds, citation }) => (
        <>
          {name} (
          {listText(
            kinds.map((kind) => crossingKinds[kind]),
            lang,
          )}
          ) {opposite(counterpartName)} <References to={[citation]} />
        </>
      )}
    />
  );
}

interface LinesProps<Item> {
  readonly items: readonly Item[];
  readonly line: (item: Item) => ReactNode;
}

const Lines = <Item extends { readonly name: string }>({ items, line }: LinesProps<Item>) => (
  <ul>
    {items.map((item) => (
      <li key={item.name}>{line(item)}</li>
    ))}
  </ul>
);
