using CaseAudit.Model;
using CaseAudit.Rules.Knowledge;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.LocalCriteria;

/// <summary>Adds the criteria of files to the catalogue and their numbers to the standards, and gathers what is wrong with them.</summary>
internal sealed class LocalCriteriaOverrides(Catalogue catalogue, List<string> errors)
{
    private readonly Dictionary<string, string> _codes = new(StringComparer.Ordinal);
    private readonly List<LocalTemplate> _templates = [];

    /// <summary>All that were added, by code.</summary>
    public IReadOnlyList<LocalTemplate> Result() => [.. _templates.OrderBy(template => template.Code, StringComparer.Ordinal)];

    /// <summary>Adds the criteria of a file.</summary>
    public void Lay(LocalCriteriaFile? file, StandardOverrides standards, CatalogueOverrides questions)
    {
        for (var i = 0; i < file?.Criteria.Count; i++)
        {
            var criterion = file.Criteria[i];
            var at = FormattableString.Invariant($"/criteria/{i}");
            var faults = new CriterionFaults(file, at, errors);
            if (!_codes.TryAdd(criterion.Code, file.Source))
                faults.Add("code", $"{criterion.Code} stands in {_codes[criterion.Code]} before; each code stands once.");
            var question = QuestionOf(criterion, faults);
            if (new CriterionReader(criterion, faults).Read() is not { } template) continue;

            _templates.Add(template);
            if (template.Number is { } number)
                standards.Add(new Standard(template.Key, number.Value, number.Unit, criterion.Edition ?? file.Authority ?? "local criteria", criterion.Reference, DateOnly.MinValue));
            questions.Add(question!, Listed(template, question!));
        }
    }

    private string? QuestionOf(LocalCriterion criterion, CriterionFaults faults)
    {
        var to = criterion.CountsTowards;
        if (Areas.Contains(to, StringComparer.Ordinal)) return Catalogue.Local;
        if (catalogue.TryGetQuestion(to, out var question) && catalogue.CaseRecord.Contains(question)) return to;

        string[] known = [.. catalogue.CaseRecord.Select(one => one.Code), .. Areas];
        faults.Add("countsTowards", $"\"{to}\" is neither a question of the case record nor a practice area; the nearest is \"{NearestWord.To(to, known)}\".");
        return null;
    }

    private static IReadOnlyList<string> Areas => Spelling<PracticeArea>.Words;

    private static Criterion Listed(LocalTemplate template, string question) => new()
    {
        Code = template.Code,
        Question = question,
        Title = template.Criterion.Title,
        Asks = template.Criterion.Asks,
        Why = template.Criterion.Why,
        CannotSee = template.Criterion.CannotSee,
        Significance = template.Criterion.Significance,
        Essential = template.Criterion.Essential ?? false,
        Grades = [.. template.Grades.Select(Say.Property)],
        Prompt = template.Criterion.Prompt,
        Reference = template.Criterion.Reference,
        Standards = [.. template.Number is null ? Array.Empty<string>() : [template.Key], .. template.Reads],
        WordLists = template.WordLists,
    };
}
