using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.AuditPractice;

/// <summary>What an auditor wrote of an area, read for its length and for what is specific in it (V3).</summary>
/// <param name="Words">How many words.</param>
/// <param name="Specifics">What is specific, in the order of reading.</param>
public sealed record Commentary(int Words, IReadOnlyList<Specific> Specifics)
{
    // "12" as an id would be found in every date; an id must not be mistaken for a number or a word.
    private const int LongEnough = 4;

    private string? Text { get; init; }

    private IReadOnlyList<string> Unknown { get; init; } = [];

    private bool Unchecked { get; init; }

    /// <summary>What is to be said of the references: that they were not checked, or stand nowhere in the case; empty where nothing is.</summary>
    public string OnReferences =>
        Unchecked ? " The references were not checked, because the extract of the case is not there."
        : Unknown.Count > 0 ? $" {(Unknown.Count == 1 ? "One reference stands" : $"{Say.Capital(Say.Number(Unknown.Count))} references stand")} nowhere in the case ({Say.List(Unknown.Select(Excerpt.Of))})."
        : "";

    /// <summary>Reads the commentary and the references of an area.</summary>
    /// <param name="area">The area.</param>
    /// <param name="record">The record of the case; null where it is not there, and a reference then counts as given.</param>
    /// <param name="standards">The word lists.</param>
    public static Commentary Read(AuditedArea area, AuditedRecord? record, Standards standards)
    {
        var given = (area.Evidence ?? []).Where(id => !string.IsNullOrWhiteSpace(id)).Select(id => id.Trim()).Distinct(StringComparer.Ordinal).ToList();
        var known = record is null ? given : given.FindAll(record.Ids.Contains);
        var text = area.Commentary ?? "";
        return new(Count(text), [.. known.Select(id => new Specific(SpecificKind.Reference, id)), .. Find(text, record, standards)])
        {
            Text = string.IsNullOrWhiteSpace(area.Commentary) ? null : area.Commentary,
            Unknown = record is null ? [] : [.. given.Except(known, StringComparer.Ordinal)],
            Unchecked = record is null && given.Count > 0,
        };
    }

    /// <summary>Evidence: the commentary with what is specific in it.</summary>
    public IReadOnlyList<Evidence> Evidence(Recorded<AuditedArea> area, DateOnly date)
    {
        var evidence = new List<Evidence> { Text is null ? area.Shows(date, "no commentary") : area.Shows("commentary", date, Excerpt.Of(Text)) };
        if (area.Item.Evidence is { Count: > 0 } ids) evidence.Add(area.Shows("evidence", date, Excerpt.Of(Say.List(ids))));
        return evidence;
    }

    /// <summary>The words of a text, split at white space.</summary>
    public static int Count(string? text) => (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    private static IEnumerable<Specific> Find(string text, AuditedRecord? record, Standards standards)
    {
        var tokens = TextToken.Split(text);
        var words = tokens.Select(token => token.Text).ToHashSet(StringComparer.Ordinal);
        var tools = standards.Words(WordLists.AuditTools).Concat(record?.Tools ?? Enumerable.Empty<string>()).Distinct(StringComparer.OrdinalIgnoreCase);
        return (record?.Ids ?? Enumerable.Empty<string>()).Where(id => IsTelling(id) && words.Contains(id)).Order(StringComparer.Ordinal).Select(id => new Specific(SpecificKind.Reference, id))
            .Concat(DatesInText.Find(text, tokens).Select(read => new Specific(SpecificKind.Date, read)))
            .Concat(CountsInText.Find(text, tokens, standards).Select(read => new Specific(SpecificKind.Count, read)))
            .Concat(DocumentsInText.Find(text, tokens, standards.Words(WordLists.DocumentNouns)).Select(read => new Specific(SpecificKind.Document, read)))
            .Concat(Phrases.Found(text, tools).Select(read => new Specific(SpecificKind.Tool, read)))
            .Concat(QuotationsInText.Find(text).Select(read => new Specific(SpecificKind.Quotation, read)));
    }

    private static bool IsTelling(string id) => id.Any(char.IsAsciiDigit) && (id.Any(char.IsLetter) || id.Length >= LongEnough);
}
