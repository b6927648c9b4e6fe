import { Document, Font, Page, renderToBuffer, Text, View } from "@react-pdf/renderer";
import { fileOf } from "@/lib/pdf/faces";
import type { Mark, TextMark } from "@/lib/pdf/mark";
import type { Size } from "@/lib/pdf/sheet";

type RectMark = Extract<Mark, { kind: "rect" }>;

/** The same boxes and texts as react-pdf draws them by itself: a view for each, and a text for each line. */
export function drawPlainly(size: Size, marks: Mark[]): Promise<Buffer> {
  const boxes = marks.filter((mark) => mark.kind === "rect");
  const texts = marks.filter((mark) => mark.kind === "text");
  return renderToBuffer(
    <Document>
      <Page size={[size.width, size.height]} style={{ fontFamily: "Plex" }}>
        {boxes.map((mark) => (
          <Rectangle key={JSON.stringify(mark)} mark={mark} />
        ))}
        {texts.map((mark) => (
          <Lines key={JSON.stringify([mark.box, mark.setting.paragraphs[0]?.text])} mark={mark} />
        ))}
      </Page>
    </Document>,
  );
}

export function registerFonts(folder: string): void {
  const fonts = ([400, 600] as const).map((fontWeight) => ({
    src: `${folder}/${fileOf("IBMPlexSans", fontWeight)}`,
    fontWeight,
  }));
  Font.register({ family: "Plex", fonts });
}

function Rectangle({ mark: { box, fill, stroke } }: { mark: RectMark }) {
  const border = stroke && {
    borderWidth: stroke.width,
    borderColor: stroke.color,
    borderStyle: "solid" as const,
  };
  return <View style={{ ...placed(box), ...(fill && { backgroundColor: fill }), ...border }} />;
}

function Lines({ mark: { box, setting, colors } }: { mark: TextMark }) {
  const pieces = setting.paragraphs.flatMap(({ lines }) => lines.map((line) => line.pieces));
  return (
    <View style={placed(box)}>
      {pieces.map((line) => (
        <Text key={line.map(({ text }) => text).join(" ")}>
          {line.map(({ text, span }) => (
            <Text
              key={text}
              style={{
                fontSize: setting.size * span.scale,
                fontWeight: span.weight,
                color: colors[span.tone],
              }}
            >
              {text}{" "}
            </Text>
          ))}
        </Text>
      ))}
    </View>
  );
}

function placed({ x, y, width, height }: TextMark["box"]) {
  return { position: "absolute" as const, left: x, top: y, width, height };
}
