using System.CommandLine;
using CaseAudit.Extracts;
using CaseAudit.Model;
using CaseAudit.Review;

namespace CaseAudit.Cli;

/// <summary><c>--exceptions FILE</c>, or the <c>exceptions.json</c> of the folder that is judged.</summary>
internal sealed class ExceptionsOption
{
    private readonly Option<string?> _file = new("--exceptions") { Description = "A file of accepted exceptions. Default: exceptions.json at the top of the folder that is judged.", HelpName = "FILE" };

    public void AddTo(Command command) => command.Add(_file);

    public bool IsGiven(ParseResult parsed) => parsed.GetResult(_file) is not null;

    public Acceptances Read(ParseResult parsed, string? folderFile, Catalogue catalogue) =>
        (parsed.GetValue(_file) ?? folderFile) is { } path ? new(Read(path, catalogue)) : Acceptances.None;

    private static IReadOnlyList<Acceptance> Read(string path, Catalogue catalogue)
    {
        var read = ExceptionsReader.Read(Bytes(path));
        List<string> wrong = [.. read.Errors.Select(error => Located(path, error.Line, error.At, error.Message)),
            .. read.Exceptions.Select((one, index) => Unknown(one.Criterion, catalogue) is { } message ? Located(path, read.Lines[index], FormattableString.Invariant($"/exceptions/{index}/criterion"), message) : null).OfType<string>()];
        return wrong.Count == 0 ? read.Exceptions : throw new UsageException(string.Join('\n', wrong));
    }

    // One criterion at a time: a whole question would accept what nobody has looked at.
    private static string? Unknown(string code, Catalogue catalogue)
    {
        if (code.Equals(Acceptance.AllCases, StringComparison.OrdinalIgnoreCase) || code.Contains('*', StringComparison.Ordinal))
            return $"\"{code}\" is no criterion: an exception is for one criterion, CR03.1 for example, in one case or in all; there is none for everything.";
        if (catalogue.TryGetQuestion(code, out var question)) return $"\"{code}\" is a question; an exception is for one criterion, {question.Criteria[0].Code} for example.";
        if (catalogue.TryGetCriterion(code, out var criterion) && catalogue.CaseRecord.Contains(catalogue.QuestionOf(criterion.Code))) return null;
        if (criterion is not null)
            return $"{criterion.Code} is judged of an audit programme, and an exception is for a case: two audits of one case, a report or the action taken are none. Where it does not fit, switch it off with the reason: \"{criterion.Code}\": {{ \"off\": \"…\" }} under \"catalogue\" of the settings.";
        if (Criterion.IsLocalCode(code) && catalogue.CaseRecord.All(one => !one.Criteria.Any(known => Criterion.IsLocalCode(known.Code))))
            return $"\"{code}\" is one of the council’s own criteria; give the settings file that names them.";
        return $"There is no criterion of a case record \"{code}\"; the nearest is \"{Model.NearestWord.To(code, catalogue.CaseRecord.SelectMany(one => one.Criteria).Select(one => one.Code))}\".";
    }

    private static string Located(string path, long line, string at, string message) =>
        FormattableString.Invariant($"{Path.GetFileName(path)}, line {line}{(at.Length == 0 ? "" : ", " + at)}: {message}");

    private static byte[] Bytes(string path)
    {
        try
        {
            return WholeFile.Read(path);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The exceptions file \"{path}\" cannot be read: {wrong.Message}");
        }
    }
}
