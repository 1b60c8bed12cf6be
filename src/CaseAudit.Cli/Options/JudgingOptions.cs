using System.CommandLine;
using CaseAudit.Model;
using CaseAudit.Review;
using CaseAudit.Rules.Knowledge;

namespace CaseAudit.Cli;

/// <summary>The options that the judging commands share.</summary>
internal sealed class JudgingOptions
{
    private readonly Option<DateOnly?> _asOf = DayOption.Named("--as-of", "Judge the cases as they stood on this day (yyyy-MM-dd). Default: the extract’s or list’s extractedOn.");
    private readonly Option<string[]> _config = new("--config") { Description = "A file with your own standards; may be given several times, later wins.", HelpName = "FILE" };
    private readonly Option<string[]> _set = new("--set") { Description = "One standard of your own, visits.childProtection=15 for example; may be given several times.", HelpName = "key=value" };
    private readonly Option<string[]> _only = new("--only") { Description = "Judge only these questions or criteria, CR03,CR10.2 for example.", HelpName = "CODES" };
    private readonly Option<int> _jobs = new("--jobs") { Description = "How many cases to judge at a time. Default: one a core.", HelpName = "N", DefaultValueFactory = _ => Environment.ProcessorCount };
    private readonly Option<bool> _quiet = new("--quiet") { Description = "Say nothing on standard error but errors." };
    private readonly Option<bool> _noColour = new("--no-color") { Description = "Write without colour." };

    public bool Quiet(ParseResult parsed) => parsed.GetValue(_quiet);

    public bool Colour(ParseResult parsed) => !parsed.GetValue(_noColour) && Terminal.WantsColour;

    public int Jobs(ParseResult parsed) => parsed.GetValue(_jobs) is > 0 and var jobs ? jobs : throw new UsageException("--jobs takes a whole number from 1.");

    public AsOfDate AsOf(ParseResult parsed) => new(parsed.GetValue(_asOf), Clock.Today);

    public void AddTo(Command command)
    {
        AddChoicesTo(command);
        AddJobsTo(command);
        AddMannerTo(command);
    }

    /// <summary>On which day, by which standards and by which criteria the cases are judged.</summary>
    public void AddChoicesTo(Command command)
    {
        AddDayTo(command);
        AddKnowledgeTo(command);
        command.Add(_only);
    }

    public void AddJobsTo(Command command) => command.Add(_jobs);

    /// <summary>The day on which things are judged.</summary>
    public void AddDayTo(Command command) => command.Add(_asOf);

    /// <summary>How much is said, and whether in colour.</summary>
    public void AddMannerTo(Command command)
    {
        command.Add(_quiet);
        command.Add(_noColour);
    }

    public void AddKnowledgeTo(Command command)
    {
        command.Add(_config);
        command.Add(_set);
    }

    /// <summary>The standards and the catalogue in force: the built-in ones with every layer over them.</summary>
    /// <param name="parsed">What was given.</param>
    /// <param name="folderFile">The settings of the folder that is judged; null for none.</param>
    public Knowledge Knowledge(ParseResult parsed, string? folderFile = null) =>
        Rules.Knowledge.Knowledge.From(ConfigurationLayers.Of(folderFile, parsed.GetValue(_config) ?? [], parsed.GetValue(_set) ?? []));

    /// <summary>Whether codes were asked for.</summary>
    public bool HasOnly(ParseResult parsed) => parsed.GetResult(_only) is not null;

    /// <summary>The codes asked for, each known and among the questions of the command; empty for all.</summary>
    /// <param name="parsed">What was given.</param>
    /// <param name="knowledge">The catalogue in force.</param>
    /// <param name="questions">The questions that the command judges.</param>
    /// <param name="other">The command that judges the others.</param>
    public IReadOnlyCollection<string> Only(ParseResult parsed, Knowledge knowledge, IReadOnlyList<Question> questions, string other)
    {
        var catalogue = knowledge.Catalogue;
        var codes = (parsed.GetValue(_only) ?? []).SelectMany(list => list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).ToList();
        foreach (var code in codes)
        {
            KnownCode.Check(code, catalogue);
            if (!questions.Contains(catalogue.QuestionOf(code))) throw new UsageException($"{code} is not judged here; it belongs to {other}.");
            if (catalogue.TryGetCriterion(code, out var criterion) && criterion.Off is { } reason) throw new UsageException($"{code} is switched off: {reason}");
        }

        return codes;
    }
}
