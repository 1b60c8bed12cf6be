using System.Text;

namespace CaseAudit.Extracts;

/// <summary>Decides whether bytes are the document of an audit programme at all.</summary>
internal static class ProgrammeDocument
{
    private static readonly ContractType Contract = ContractType.Programme;

    /// <summary>Why the whole is rejected; empty where it is not.</summary>
    /// <param name="utf8">The document, without white space before it.</param>
    /// <param name="line">Line on which it begins.</param>
    /// <param name="parts">The properties of the document.</param>
    public static IReadOnlyList<ItemError> Refuse(ReadOnlyMemory<byte> utf8, long line, out IReadOnlyList<ProgrammePart> parts)
    {
        parts = [];
        if (utf8.Span[0] is not ((byte)'{' or (byte)'[')) return [NotJson(utf8.Span, line)];

        if (InvalidUtf8.Find(utf8.Span, line) is { } invalid)
            return [invalid, .. Errors(Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(utf8.Span)), line)];

        if (ProgrammeCut.Properties(utf8, line) is not { } cut) return Errors(utf8.Span, line);

        parts = cut;
        if (!parts.Any(p => Contract.Find(p.Name) is not null))
            return [new ItemError("", line, "This is not an audit programme: none of its properties belongs to one.", $"an object with \"schema\": \"{ProgrammeFormat.SchemaName}\"")];

        var schema = parts.FirstOrDefault(p => p.Name == "schema");
        if (schema is null || schema.Span[0] != '"') return Errors(utf8.Span, line);

        var name = Text(schema);
        return name == ProgrammeFormat.SchemaName
            ? []
            : [OtherDocument.Describe(name, ProgrammeFormat.SchemaName, "an audit programme", "audit programmes").At(schema.At, schema.Line)];
    }

    /// <summary>Everything that the contract does not allow, up to where the document ceases to be JSON.</summary>
    private static IReadOnlyList<ItemError> Errors(ReadOnlySpan<byte> utf8, long line) =>
        RecordCheck.Part(utf8, line, "", new ContractValue(ContractKind.Object) { Type = Contract }, nullable: false);

    private static ItemError NotJson(ReadOnlySpan<byte> utf8, long line) => new(
        "",
        line,
        "This is not JSON: an audit programme begins with \"{\".",
        "\"{\"",
        Wording.Shortened(Encoding.UTF8.GetString(utf8[..Math.Min(utf8.Length, 20)])));

    private static string Text(ProgrammePart part) => JsonText.Read(part.Span) ?? "";
}
