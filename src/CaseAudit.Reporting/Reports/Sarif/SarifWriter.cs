using System.Text.Json;
using CaseAudit.Model;

namespace CaseAudit.Reporting;

/// <summary>
/// A SARIF 2.1.0 log in the making: criteria as rules, findings below met as results. A finding without evidence is <c>open</c>, not a failure;
/// what is met or does not apply is left out.
/// </summary>
internal sealed class SarifWriter : IDisposable
{
    private const int FlushAt = 1 << 16;
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    // A record is known by its reference; where it lies is for whoever reads the log to say.
    private const string Base = "RECORDS";

    private readonly Utf8JsonWriter _json;
    private readonly Dictionary<string, int> _rules = new(StringComparer.Ordinal);

    /// <param name="output">Where to write; not closed.</param>
    /// <param name="version">Version of the rules.</param>
    /// <param name="questions">The questions whose criteria are the rules.</param>
    /// <param name="records">What the places of results are in.</param>
    public SarifWriter(Stream output, string version, IEnumerable<Question> questions, string records)
    {
        _json = new Utf8JsonWriter(output, FindingsJson.Indented);
        _json.WriteStartObject();
        _json.WriteString("$schema", Schema);
        _json.WriteString("version", "2.1.0");
        _json.WriteStartArray("runs");
        _json.WriteStartObject();
        Tool(version, questions);
        _json.WriteStartObject("originalUriBaseIds");
        _json.WriteStartObject(Base);
        Message("description", records);
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.WriteString("columnKind", "unicodeCodePoints");
        _json.WriteStartArray("results");
    }

    /// <summary>Whether a finding becomes a result: it is below met.</summary>
    public static bool IsResult(Finding finding) => finding.Grade is Grade.PartlyMet or Grade.NotMet or Grade.NotEvidenced;

    /// <summary>Writes a finding that is below met; any other is passed over.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="significance">How much it matters.</param>
    /// <param name="record">The record that its evidence stands in.</param>
    /// <param name="response">What the peer decided; null where nothing.</param>
    public void Result(Finding finding, Significance significance, SarifRecord record, FindingResponse? response)
    {
        if (!IsResult(finding)) return;

        _json.WriteStartObject();
        _json.WriteString("ruleId", finding.Code);
        _json.WriteNumber("ruleIndex", _rules[finding.Code]);
        _json.WriteString("kind", finding.Grade == Grade.NotEvidenced ? "open" : "fail");
        _json.WriteString("level", Level(finding.Grade, significance));
        Message("message", TerminalText.Safe(finding.Message));
        Locations(finding, record);
        _json.WriteStartObject("partialFingerprints");
        _json.WriteString("findingId/v1", TerminalText.Safe(finding.Id));
        _json.WriteEndObject();
        Suppressions(finding.Accepted, response);
        _json.WriteEndObject();
        if (_json.BytesPending > FlushAt) _json.Flush();
    }

    /// <summary>Ends the log.</summary>
    /// <param name="complete">Whether everything was judged: no fault of ours.</param>
    /// <param name="switchedOff">What the configuration switches off.</param>
    /// <param name="sample">How the records were chosen; null where that was not given.</param>
    public void End(bool complete, IReadOnlyList<SwitchedOffEntry> switchedOff, ReportedSample? sample)
    {
        _json.WriteEndArray();
        _json.WriteStartArray("invocations");
        _json.WriteStartObject();
        _json.WriteBoolean("executionSuccessful", complete);
        if (switchedOff.Count > 0) SwitchedOff(switchedOff);
        _json.WriteEndObject();
        _json.WriteEndArray();
        if (sample is not null) Sample(sample);
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
        Dispose();
    }

    // The folder closes the file, so that nothing may be left to write once it is in its place.
    public void Dispose() => _json.Dispose();

    private void Tool(string version, IEnumerable<Question> questions)
    {
        _json.WriteStartObject("tool");
        _json.WriteStartObject("driver");
        _json.WriteString("name", "CaseAudit");
        _json.WriteString("semanticVersion", version);
        _json.WriteStartArray("rules");
        foreach (var criterion in questions.SelectMany(question => question.Criteria))
        {
            _rules.Add(criterion.Code, _rules.Count);
            Rule(criterion);
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void Rule(Criterion criterion)
    {
        _json.WriteStartObject();
        _json.WriteString("id", criterion.Code);
        Message("shortDescription", criterion.Title + ".");
        Message("fullDescription", criterion.Asks);
        Message("help", string.Join("\n\n", new[] { criterion.Asks, criterion.Why, criterion.CannotSee, $"To ask: {criterion.Prompt}", $"Reference: {criterion.Reference}." }.OfType<string>()));
        _json.WriteStartObject("defaultConfiguration");
        _json.WriteString("level", Level(Grade.NotMet, criterion.Significance));
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    // The rank of a code-style dashboard: it says in which order to look, and no more. Silence is no failure, and has no level.
    private static string Level(Grade grade, Significance significance) => (grade, significance) switch
    {
        (Grade.NotEvidenced, _) => "none",
        (Grade.NotMet, Significance.High) => "error",
        (Grade.NotMet, Significance.Medium) or (Grade.PartlyMet, Significance.High) => "warning",
        _ => "note",
    };

    private void Locations(Finding finding, SarifRecord record)
    {
        _json.WriteStartArray("locations");
        foreach (var at in Places(finding))
        {
            _json.WriteStartObject();
            _json.WriteStartObject("physicalLocation");
            _json.WriteStartObject("artifactLocation");
            _json.WriteString("uri", record.Address);
            if (!record.IsAbsolute) _json.WriteString("uriBaseId", Base);
            _json.WriteEndObject();
            if (record.Lines.TryGetValue(at, out var line)) Region(line);
            _json.WriteEndObject();
            _json.WriteStartArray("logicalLocations");
            _json.WriteStartObject();
            _json.WriteString("fullyQualifiedName", TerminalText.Safe(record.Reference + at));
            _json.WriteString("kind", "object");
            _json.WriteEndObject();
            _json.WriteEndArray();
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    /// <summary>The places that a result points to; the record as a whole where its finding has no evidence.</summary>
    public static IEnumerable<string> Places(Finding finding) =>
        finding.Evidence.Select(evidence => evidence.At.ToString()).DefaultIfEmpty("").Distinct(StringComparer.Ordinal);

    private void Region(long line)
    {
        _json.WriteStartObject("region");
        _json.WriteNumber("startLine", line);
        _json.WriteEndObject();
    }

    // What was not asked is said as SARIF says it: the rule is disabled in this run, and a notification has the reason.
    private void SwitchedOff(IReadOnlyList<SwitchedOffEntry> entries)
    {
        _json.WriteStartArray("ruleConfigurationOverrides");
        foreach (var entry in entries.Where(entry => _rules.ContainsKey(entry.Code)))
        {
            _json.WriteStartObject();
            Rule("descriptor", entry.Code);
            _json.WriteStartObject("configuration");
            _json.WriteBoolean("enabled", false);
            _json.WriteEndObject();
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteStartArray("toolConfigurationNotifications");
        foreach (var entry in entries)
        {
            _json.WriteStartObject();
            _json.WriteString("level", "note");
            Message("message", TerminalText.Safe($"{entry.Code} is switched off: {entry.Reason}"));
            if (_rules.ContainsKey(entry.Code)) Rule("associatedRule", entry.Code);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void Rule(string name, string code)
    {
        _json.WriteStartObject(name);
        _json.WriteString("id", code);
        _json.WriteNumber("index", _rules[code]);
        _json.WriteEndObject();
    }

    // An action to take is no suppression: the finding stands.
    private void Suppressions(Acceptance? acceptance, FindingResponse? response)
    {
        if (response?.Disposition == Disposition.Action) response = null;
        if (acceptance is null && response is null) return;

        _json.WriteStartArray("suppressions");
        if (acceptance is not null) Suppression("accepted", AcceptanceText.Of(acceptance));
        if (response is not null) Suppression(response.Disposition == Disposition.Accepted ? "accepted" : "underReview", response.Reason);
        _json.WriteEndArray();
    }

    private void Suppression(string status, string? justification)
    {
        _json.WriteStartObject();
        _json.WriteString("kind", "external");
        _json.WriteString("status", status);
        if (justification is not null) _json.WriteString("justification", TerminalText.Safe(justification));
        _json.WriteEndObject();
    }

    // The standard leaves the properties of a run to whoever writes it.
    private void Sample(ReportedSample sample)
    {
        _json.WriteStartObject("properties");
        _json.WriteStartObject("sample");
        Lines("howChosen", SampleWords.Sentences(sample));
        _json.WriteStartObject("chosen");
        foreach (var (caseId, reasons) in SampleWords.Chosen(sample.Document)) _json.WriteString(TerminalText.Safe(caseId), TerminalText.Safe(reasons));
        _json.WriteEndObject();
        Lines("covered", SampleWords.Covered(sample.Document).Select(one => $"{one.Of}: {one.Chosen}."));
        Lines("leftOut", sample.Document.LeftOut);
        Lines("notOnTheList", sample.Document.Missing);
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void Lines(string name, IEnumerable<string> lines)
    {
        _json.WriteStartArray(name);
        foreach (var line in lines) _json.WriteStringValue(TerminalText.Safe(line));
        _json.WriteEndArray();
    }

    private void Message(string name, string text)
    {
        _json.WriteStartObject(name);
        _json.WriteString("text", text);
        _json.WriteEndObject();
    }
}
