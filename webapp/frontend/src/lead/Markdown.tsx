import { Fragment, type ReactNode, useMemo } from "react";
import { ExternalLink } from "./ExternalLink.tsx";
import {
  type Block,
  type Inline,
  type ListItem,
  parseBlocks,
  parseInline,
} from "./markdown-blocks.ts";

/** Markdown as elements of ours: nothing in it can become markup, and links only lead to http and https. */
export function Markdown({ text, topLevel = 2 }: { text: string; topLevel?: 2 | 3 }) {
  const blocks = useMemo(() => parseBlocks(text), [text]);
  return (
    <div className="flex flex-col gap-3 text-sm leading-relaxed text-ink">
      {blocks.map((block, index) => (
        // The blocks of one text never change places.
        <Fragment key={index}>{renderBlock(block, topLevel)}</Fragment>
      ))}
    </div>
  );
}

function renderBlock(block: Block, topLevel: number): ReactNode {
  switch (block.kind) {
    case "heading": {
      const Heading = `h${Math.min(6, block.level + topLevel - 1)}` as
        | "h2"
        | "h3"
        | "h4"
        | "h5"
        | "h6";
      const size = block.level === 1 ? "text-lg" : block.level === 2 ? "text-base" : "text-sm";
      return <Heading className={`${size} mt-2 font-semibold`}>{inline(block.text)}</Heading>;
    }
    case "paragraph":
      return <p>{inline(block.text)}</p>;
    case "list":
      return block.ordered ? (
        <ol className="list-decimal pl-5">{items(block.items)}</ol>
      ) : (
        <ul className="list-disc pl-5">{items(block.items)}</ul>
      );
    case "quote":
      return (
        <blockquote className="border-l-2 border-field pl-3 text-muted">
          {inline(block.text)}
        </blockquote>
      );
    case "code":
      return <pre className="overflow-x-auto rounded bg-card p-2 text-xs">{block.text}</pre>;
    case "table":
      return (
        <div className="overflow-x-auto">
          <table className="w-full border-collapse text-left wrap-break-word">
            <thead>
              <tr>
                {block.head.map((cell, index) => (
                  <th key={index} className="border-b border-line py-1 pr-3 font-semibold">
                    {inline(cell)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {block.rows.map((row, index) => (
                <tr key={index}>
                  {row.map((cell, column) => (
                    <td key={column} className="border-b border-line py-1 pr-3 align-top">
                      {inline(cell)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
    case "rule":
      return <hr className="border-line" />;
  }
}

function items(list: ListItem[]): ReactNode {
  return list.map((item, index) => (
    <li key={index}>
      {inline(item.text)}
      {item.items.length === 0 ? null : <ul className="list-disc pl-5">{items(item.items)}</ul>}
    </li>
  ));
}

function inline(text: string): ReactNode {
  return render(parseInline(text));
}

function render(parts: Inline[]): ReactNode {
  return parts.map((part, index) => {
    switch (part.kind) {
      case "text":
        return <Fragment key={index}>{part.text}</Fragment>;
      case "strong":
        return <strong key={index}>{render(part.children)}</strong>;
      case "em":
        return <em key={index}>{render(part.children)}</em>;
      case "code":
        return (
          <code key={index} className="rounded bg-card px-1 text-xs wrap-anywhere">
            {part.text}
          </code>
        );
      case "link":
        return (
          <ExternalLink key={index} url={part.url}>
            {part.text}
          </ExternalLink>
        );
    }
  });
}
