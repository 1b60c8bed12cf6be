using System.Globalization;
using System.Text.Json;

namespace CaseAudit.Extracts;

/// <summary>The properties of an envelope other than its cases, as they are met.</summary>
internal sealed class EnvelopeHeader
{
    private readonly HashSet<string> _seen;
    private string? _authority;
    private DateOnly? _extractedOn;

    public EnvelopeHeader() => _seen = [];

    private EnvelopeHeader(EnvelopeHeader other)
    {
        _seen = [.. other._seen];
        _authority = other._authority;
        _extractedOn = other._extractedOn;
    }

    /// <summary>What is known so far.</summary>
    public Envelope Envelope => new(_extractedOn, _authority);

    /// <summary>Whether what judging depends on has been read.</summary>
    public bool Complete => Has("schema") && Has("extractedOn");

    /// <summary>Set where the file says that it is something else.</summary>
    public ItemError? OtherDocument { get; private set; }

    public EnvelopeHeader Copy() => new(this);

    public bool Has(string name) => _seen.Contains(name);

    /// <summary>Notes that a property is there; says so where it is the second time.</summary>
    public ItemError? Meet(string name, long line) => _seen.Add(name) ? null : Error(name, line, Complaint.Twice(name));

    /// <summary>Reads the value of a property.</summary>
    public IReadOnlyList<ItemError> Read(string name, ReadOnlySpan<byte> value, long line)
    {
        if (InvalidUtf8.Find(value, line) is { } invalid) return [invalid with { At = "/" + name }];

        if (ContractType.CaseFile.Find(name) is not { } property)
        {
            return name.StartsWith("x-", StringComparison.Ordinal)
                ? RecordCheck.Extension(value, line, name)
                : [Error(name, line, Complaint.Unknown(name, ContractType.CaseFile))];
        }

        var errors = RecordCheck.Property(value, line, property);
        if (errors.Count > 0) return errors;

        // Checked above: text in quotes, or null.
        var text = value[0] == '"' ? JsonSerializer.Deserialize(value, CaseJson.Default.String) : null;
        switch (name)
        {
            case "schema" when text != CaseFile.SchemaName:
                OtherDocument = Error(name, line, Extracts.OtherDocument.Describe(text!, CaseFile.SchemaName, "a case extract", "case extracts"));
                break;
            case "authority":
                _authority = text;
                break;
            case "extractedOn" when text is not null:
                _extractedOn = DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
                break;
        }

        return [];
    }

    /// <summary>What is missing once the envelope is closed.</summary>
    public IEnumerable<ItemError> Missing(long line) =>
        from property in ContractType.CaseFile.Properties
        where property.Required && !Has(property.Name)
        let complaint = Complaint.Missing(property, ContractType.CaseFile)
        select new ItemError("", line, complaint.Message, complaint.Expected, complaint.Found, complaint.Nearest);

    private static ItemError Error(string name, long line, Complaint complaint) =>
        new("/" + name, line, complaint.Message, complaint.Expected, complaint.Found, complaint.Nearest);
}
