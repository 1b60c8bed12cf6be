using CaseAudit.Model;

namespace CaseAudit.Rules.Knowledge;

/// <summary>Lays settings over the wording and weight of questions and criteria, and gathers what is wrong with them.</summary>
/// <remarks>What a criterion reads and the grades it can reach are the rule's own and cannot be set.</remarks>
internal sealed class CatalogueOverrides(Catalogue catalogue, List<string> errors)
{
    private const string EssentialFor = "essentialFor.";

    private static readonly string[] _ofQuestion = ["title", "asks", "reference"];
    private static readonly string[] _ofCriterion = ["title", "asks", "why", "cannotSee", "prompt", "reference", "significance", "essential", "essentialFor", "off"];

    private readonly Dictionary<string, Question> _questions = catalogue.Questions.ToDictionary(question => question.Code, StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Criterion> _criteria = catalogue.Criteria.ToDictionary(criterion => criterion.Code, StringComparer.OrdinalIgnoreCase);

    /// <summary>The statuses that a criterion can be essential for.</summary>
    public static IReadOnlyList<string> Statuses { get; } = Spelling<CaseStatus>.Words;

    public void Lay(KnowledgeLayer layer)
    {
        foreach (var (path, setting) in layer.In(KnowledgeSections.Catalogue))
        {
            var (code, property) = Split(path);
            if (_criteria.TryGetValue(code, out var criterion))
                _criteria[code] = Changed(criterion, Known(property, _ofCriterion), setting);
            else if (_questions.TryGetValue(code, out var question))
                _questions[code] = Changed(question, Known(property, _ofQuestion), setting);
            else
                errors.Add(setting.Fault($"There is no question or criterion \"{code}\"; the nearest is \"{NearestWord.To(code, [.. _questions.Keys, .. _criteria.Keys])}\"."));
        }
    }

    /// <summary>Adds a criterion to a question.</summary>
    /// <param name="code">The question's code; that of local criteria is made where it is not there yet.</param>
    /// <param name="criterion">The criterion.</param>
    public void Add(string code, Criterion criterion)
    {
        var question = _questions.GetValueOrDefault(code) ?? new Question(code, "Local criteria", "What does the council ask of its records besides?", "the council’s own criteria", []);
        _questions[code] = question with { Criteria = [.. question.Criteria, criterion] };
        _criteria.Add(criterion.Code, criterion);
    }

    public Catalogue Result() => new(_questions.Values.Select(question =>
        question with { Criteria = [.. question.Criteria.Select(criterion => _criteria[criterion.Code])] }), catalogue.Reasons);

    private Question Changed(Question question, string property, Setting setting) => property switch
    {
        "title" => question with { Title = Text(question.Code, property, setting) },
        "asks" => question with { Asks = Text(question.Code, property, setting) },
        "reference" => question with { Reference = Text(question.Code, property, setting) },
        _ => Unknown(question, question.Code, property, _ofQuestion, setting),
    };

    private Criterion Changed(Criterion criterion, string property, Setting setting) => property switch
    {
        "title" => criterion with { Title = Text(criterion.Code, property, setting) },
        "asks" => criterion with { Asks = Text(criterion.Code, property, setting) },
        "why" => criterion with { Why = Text(criterion.Code, property, setting) },
        "cannotSee" => criterion with { CannotSee = Text(criterion.Code, property, setting) },
        "prompt" => criterion with { Prompt = Text(criterion.Code, property, setting) },
        "reference" => criterion with { Reference = Text(criterion.Code, property, setting) },
        "significance" => criterion with { Significance = Weight(criterion, setting) },
        "essential" => criterion with { Essential = setting.IsOn($"\"essential\" of {criterion.Code}", errors) },
        "off" => criterion with { Off = Off(criterion, setting) },
        _ when property.StartsWith(EssentialFor, StringComparison.OrdinalIgnoreCase) => ForStatus(criterion, property[EssentialFor.Length..], setting),
        _ => Unknown(criterion, criterion.Code, property, _ofCriterion, setting),
    };

    private Criterion ForStatus(Criterion criterion, string status, Setting setting)
    {
        if (Statuses.FirstOrDefault(known => known.Equals(status, StringComparison.OrdinalIgnoreCase)) is { } found)
        {
            var others = criterion.EssentialFor.Where(known => known != found);
            return criterion with { EssentialFor = [.. setting.IsOn($"\"{EssentialFor}{found}\" of {criterion.Code}", errors) ? others.Append(found).Order(StringComparer.Ordinal) : others] };
        }

        errors.Add(setting.Fault($"{criterion.Code} cannot be essential for \"{status}\"; the nearest status is \"{NearestWord.To(status, Statuses)}\"."));
        return criterion;
    }

    private Significance Weight(Criterion criterion, Setting setting)
    {
        if (setting.MayBeText && Spelling<Significance>.TryParse(setting.Value, out var significance))
            return significance;
        errors.Add(setting.Fault($"The significance of {criterion.Code} is \"{setting.Value}\"; it must be {string.Join(", ", Spelling<Significance>.Words)}, and the nearest is \"{NearestWord.To(setting.Value, Spelling<Significance>.Words)}\"."));
        return criterion.Significance;
    }

    // Off is the reason why, so that nothing is switched off without one; false switches on again what an earlier layer switched off.
    private string? Off(Criterion criterion, Setting setting)
    {
        if (!bool.TryParse(setting.Value, out var on))
            return Text(criterion.Code, "off", setting);
        if (on)
            errors.Add(setting.Fault($"\"off\" of {criterion.Code} is \"{setting.Value}\"; a criterion is switched off by the reason why, a text, and on again by false."));
        return null;
    }

    private string Text(string code, string property, Setting setting)
    {
        if (!setting.MayBeText)
            errors.Add(setting.Fault($"\"{property}\" of {code} is {setting.Value}; it must be a text."));
        else if (string.IsNullOrWhiteSpace(setting.Value))
            errors.Add(setting.Fault($"\"{property}\" of {code} is empty."));
        return setting.Value;
    }

    private T Unknown<T>(T unchanged, string code, string property, string[] known, Setting setting)
    {
        errors.Add(setting.Fault($"\"{property}\" of {code} cannot be set; the nearest that can is \"{NearestWord.To(property, known)}\"."));
        return unchanged;
    }

    // Upper and lower case are the same: environment variables are often written in capitals.
    private static string Known(string property, string[] known) => Array.Find(known, name => name.Equals(property, StringComparison.OrdinalIgnoreCase)) ?? property;

    // A question's code, or a criterion's, which may stand under its question as it does in the catalogue files.
    private static (string Code, string Property) Split(string path)
    {
        var parts = path.Split('.').AsSpan();
        if (parts.Length > 2 && parts[1].Equals("criteria", StringComparison.OrdinalIgnoreCase))
            parts = parts[2..];
        var code = parts.Length > 1 && parts[1].All(char.IsAsciiDigit) ? 2 : 1;
        return (string.Join('.', parts[..code]), string.Join('.', parts[code..]));
    }
}
