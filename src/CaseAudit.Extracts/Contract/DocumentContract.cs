using System.Text;

namespace CaseAudit.Extracts;

/// <summary>A document that is read as a whole, and how to tell that bytes are one at all.</summary>
/// <param name="Type">The contract of the document.</param>
/// <param name="SchemaName">The value of its <c>schema</c>.</param>
/// <param name="One">What it is: "an audit programme".</param>
/// <param name="Many">The same of several: "audit programmes".</param>
internal sealed record DocumentContract(ContractType Type, string SchemaName, string One, string Many)
{
    public static DocumentContract Programme { get; } = new(ContractType.Programme, ProgrammeFormat.SchemaName, "an audit programme", "audit programmes");

    public static DocumentContract SampleList { get; } = new(ContractType.SampleListFile, SampleListFile.SchemaName, "a sample list", "sample lists");

    public static DocumentContract Criteria { get; } = new(ContractType.CriteriaFile, CriteriaFile.SchemaName, "a file of local criteria", "files of local criteria");

    /// <summary>Why the whole is rejected; empty where it is not.</summary>
    /// <param name="utf8">The document, without white space before it.</param>
    /// <param name="line">Line on which it begins.</param>
    /// <param name="parts">The properties of the document.</param>
    public IReadOnlyList<ItemError> Refuse(ReadOnlyMemory<byte> utf8, long line, out IReadOnlyList<ProgrammePart> parts)
    {
        parts = [];
        if (utf8.Span[0] is not ((byte)'{' or (byte)'[')) return [NotJson(utf8.Span, line)];

        if (InvalidUtf8.Find(utf8.Span, line) is { } invalid)
            return [invalid, .. Errors(Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(utf8.Span)), line)];

        if (ProgrammeCut.Properties(utf8, line) is not { } cut) return Errors(utf8.Span, line);

        parts = cut;
        if (!parts.Any(p => Type.Find(p.Name) is not null))
            return [new ItemError("", line, $"This is not {One}: none of its properties belongs to one.", $"an object with \"schema\": \"{SchemaName}\"")];

        var schema = parts.FirstOrDefault(p => p.Name == "schema");
        if (schema is null || schema.Span[0] != '"') return Errors(utf8.Span, line);

        var name = Text(schema);
        return name == SchemaName
            ? []
            : [OtherDocument.Describe(name, SchemaName, One, Many).At(schema.At, schema.Line)];
    }

    /// <summary>Everything that the contract does not allow, up to where the document ceases to be JSON.</summary>
    private IReadOnlyList<ItemError> Errors(ReadOnlySpan<byte> utf8, long line) =>
        RecordCheck.Part(utf8, line, "", new ContractValue(ContractKind.Object) { Type = Type }, nullable: false);

    private ItemError NotJson(ReadOnlySpan<byte> utf8, long line) => new(
        "",
        line,
        $"This is not JSON: {One} begins with \"{{\".",
        "\"{\"",
        Wording.Shortened(Encoding.UTF8.GetString(utf8[..Math.Min(utf8.Length, 20)])));

    private static string Text(ProgrammePart part) => JsonText.Read(part.Span) ?? "";
}
