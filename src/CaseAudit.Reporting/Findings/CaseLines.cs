using System.Buffers;
using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CaseAudit.Model;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Reporting;

/// <summary>
/// Cases one a line: each as its <see cref="CaseEntry"/> is written, but straight from what was judged, since a run over many cases has millions of
/// findings. What they say of a criterion or a standard is the same in every case, and is made JSON once.
/// </summary>
/// <param name="catalogue">The catalogue in force.</param>
internal sealed class CaseLines(Catalogue catalogue)
{
    private static readonly byte[][] Grades = [.. Enum.GetValues<Grade>().Select(grade => Utf8(Say.Property(grade)))];

    private readonly ConcurrentDictionary<string, CriterionJson> _criteria = new(StringComparer.Ordinal);
    private readonly ConditionalWeakTable<Standard, byte[]> _standards = [];

    /// <summary>The line of a case; to be written once.</summary>
    public JsonLine Of(JudgedCase judged)
    {
        var line = new JsonLine();
        var status = Say.Property(judged.Status);
        line.Add("{\"caseId\":\""u8, judged.CaseId);
        line.Add("\",\"status\":\""u8, status);
        line.Add("\",\"asOf\":\""u8, judged.AsOf);
        line.Add("\",\"questions\":["u8);
        foreach (var question in judged.Questions) Add(line, question, status);
        line.Add("],\"strengths\":["u8);
        Add(line, judged.Strengths);
        line.Add("],\"areasForConsideration\":["u8);
        Add(line, judged.AreasForConsideration);
        line.Add("]}"u8);
        return line;
    }

    private void Add(JsonLine line, JudgedQuestion judged, string status)
    {
        line.Next();
        line.Add("{\"code\":\""u8, judged.Question.Code);
        line.Add("\",\"title\":\""u8, judged.Question.Title);
        line.Add("\",\"reference\":\""u8, judged.Question.Reference);
        if (judged.Grade is Grade grade) line.Add("\",\"grade\":\""u8, Say.Property(grade));
        line.Add("\",\"findings\":["u8);
        foreach (var finding in judged.Findings) Add(line, finding, status);
        line.Add("]}"u8);
    }

    private void Add(JsonLine line, Finding finding, string status)
    {
        var criterion = _criteria.GetOrAdd(finding.Code, static (code, catalogue) => new(catalogue.Criterion(code)), catalogue);
        line.Next();
        line.Add(criterion.Id, finding.Subject);
        line.Add(criterion.Code);
        line.Add(Grades[(int)finding.Grade]);
        line.Add(criterion.IsEssentialFor(status) ? criterion.Essential : criterion.Contributory, finding.Message);
        line.Add("\",\"evidence\":["u8);
        var evidence = finding.Evidence;
        for (var i = 0; i < evidence.Count; i++) Add(line, evidence[i]);
        line.Add("],\"standards\":["u8);
        var standards = finding.Standards;
        for (var i = 0; i < standards.Count; i++)
        {
            line.Next();
            line.Add(_standards.GetValue(standards[i], static standard => Utf8(StandardEntry.Of(standard), FindingsJson.Default.StandardEntry)));
        }

        line.Add("]"u8);
        if (finding.Grade is Grade.PartlyMet or Grade.NotMet or Grade.NotEvidenced) line.Add(criterion.Prompt);
        if (AcceptedEntry.Of(finding.Accepted) is { } accepted)
        {
            line.Add(",\"accepted\":"u8);
            line.Add(Utf8(accepted, FindingsJson.Default.AcceptedEntry));
        }

        line.Add("}"u8);
    }

    private static void Add(JsonLine line, Evidence evidence)
    {
        line.Next();
        line.Add("{\"at\":\""u8, evidence.At);
        if (evidence.Date is DateOnly date) line.Add("\",\"date\":\""u8, date);
        if (evidence.Value is not null) line.Add("\",\"value\":\""u8, evidence.Value);
        line.Add("\"}"u8);
    }

    private static void Add(JsonLine line, IReadOnlyList<Finding> findings)
    {
        foreach (var finding in findings)
        {
            line.Next();
            line.Add("\""u8, finding.Id);
            line.Add("\""u8);
        }
    }

    private static byte[] Utf8<T>(T entry, JsonTypeInfo<T> type)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, FindingsJson.OneLine)) JsonSerializer.Serialize(json, entry, type);
        return bytes.WrittenSpan.ToArray();
    }

    private static byte[] Utf8(string json) => Encoding.UTF8.GetBytes(json);

    private static string Escaped(string text) => JsonEncodedText.Encode(text, FindingsJson.OneLine.Encoder).ToString();

    /// <summary>What a finding says of its criterion, between what it says of the case.</summary>
    private sealed class CriterionJson(Criterion criterion)
    {
        public byte[] Id { get; } = Utf8($"{{\"id\":\"{Escaped(criterion.Code)}:");

        public byte[] Code { get; } = Utf8($"\",\"code\":\"{Escaped(criterion.Code)}\",\"grade\":\"");

        public byte[] Essential { get; } = Weight(criterion, "true");

        public byte[] Contributory { get; } = Weight(criterion, "false");

        public byte[] Prompt { get; } = Utf8($",\"prompt\":\"{Escaped(criterion.Prompt)}\"");

        public bool IsEssentialFor(string status) => criterion.IsEssentialFor(status);

        private static byte[] Weight(Criterion criterion, string essential) =>
            Utf8($"\",\"significance\":\"{Say.Property(criterion.Significance)}\",\"essential\":{essential},\"message\":\"");
    }
}
