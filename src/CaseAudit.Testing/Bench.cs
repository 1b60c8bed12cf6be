using CaseAudit.Model;
using CaseAudit.Rules;
using CaseAudit.Rules.Knowledge;

namespace CaseAudit.Testing;

/// <summary>Judges cases in tests, with all criteria and the standards given, as the product does. Safe to share between tests that run at the same time.</summary>
public sealed class Bench
{
    private static readonly Lazy<Bench> _builtIn = new(() => new(Knowledge.BuiltIn));
    private readonly CaseJudge _judge;

    private Bench(Knowledge knowledge)
    {
        Knowledge = knowledge;
        _judge = new CaseJudge(knowledge, []);
    }

    /// <summary>With the standards and the catalogue as they come.</summary>
    public static Bench BuiltIn => _builtIn.Value;

    /// <summary>The standards and the catalogue in force.</summary>
    public Knowledge Knowledge { get; }

    /// <summary>With a council's own settings over what is built in.</summary>
    /// <param name="settings">Files of settings, as <c>--config</c> takes them; later wins.</param>
    /// <exception cref="KnowledgeException">Something in them cannot be followed.</exception>
    public static Bench With(params IEnumerable<string> settings) => new(Knowledge.From([.. settings.Select(path => KnowledgeLayer.OfJson(path, File.ReadAllBytes(path)))]));

    /// <summary>Judges a case.</summary>
    /// <param name="extract">The case.</param>
    /// <param name="asOf">The day on which it is judged; <see cref="Given.AsOf"/> unless given.</param>
    /// <param name="leftOut">JSON Pointers of items to leave out, as if never recorded.</param>
    /// <exception cref="CaseAssertionException">A rule failed: that is a fault of the rules, and no case's grade.</exception>
    public JudgedCase Case(CaseExtract extract, DateOnly? asOf = null, params IEnumerable<string> leftOut)
    {
        var judged = _judge.Judge(extract, asOf ?? Given.AsOf, leftOut.ToHashSet(StringComparer.Ordinal));
        return judged.Errors.Count == 0 ? judged : throw new CaseAssertionException(string.Join('\n', judged.Errors.Select(error => $"{error.Code}: {error.Message}")));
    }

    /// <summary>What one criterion found in a case.</summary>
    /// <param name="code">The criterion's code, <c>CR03.1</c>.</param>
    /// <param name="extract">The case.</param>
    /// <param name="asOf">The day on which it is judged; <see cref="Given.AsOf"/> unless given.</param>
    /// <exception cref="KeyNotFoundException">There is no such criterion; the message names the nearest one.</exception>
    /// <exception cref="CaseAssertionException">The criterion is switched off, or is not asked of a case.</exception>
    public Finding Finding(string code, CaseExtract extract, DateOnly? asOf = null)
    {
        var criterion = Knowledge.Catalogue.Criterion(code);
        return Case(extract, asOf).Questions.SelectMany(question => question.Findings).FirstOrDefault(finding => finding.Code == criterion.Code)
            ?? throw new CaseAssertionException(criterion.Off is { } reason ? $"{code} is switched off: {reason}" : $"{code} is not asked of a case.");
    }

    /// <summary>The grade of one question of a case; null where it has none.</summary>
    /// <param name="code">The question's code, <c>CR03</c>.</param>
    /// <param name="extract">The case.</param>
    /// <param name="asOf">The day on which it is judged; <see cref="Given.AsOf"/> unless given.</param>
    /// <exception cref="KeyNotFoundException">There is no such question; the message names the nearest one.</exception>
    public Grade? Question(string code, CaseExtract extract, DateOnly? asOf = null)
    {
        var question = Knowledge.Catalogue.QuestionOf(code);
        return Case(extract, asOf).Questions.FirstOrDefault(one => one.Question.Code == question.Code)?.Grade;
    }
}
