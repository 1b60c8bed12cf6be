using CaseAudit.Model;

namespace CaseAudit.Rules.Knowledge;

/// <summary>Lays settings over the wording and weight of questions and criteria, and gathers what is wrong with them.</summary>
/// <remarks>What a criterion reads and the grades it can reach are the rule's own and cannot be set.</remarks>
internal sealed class CatalogueOverrides(Catalogue catalogue, List<string> errors)
{
    private static readonly string[] _ofQuestion = ["title", "asks", "reference"];
    private static readonly string[] _ofCriterion = ["title", "asks", "why", "cannotSee", "prompt", "reference", "significance", "essential", "essentialFor"];
    private static readonly string[] _statuses = ["assessment", "earlyHelp", "childInNeed", "childProtection", "childLookedAfter", "careLeaver"];

    private readonly Dictionary<string, Question> _questions = catalogue.Questions.ToDictionary(question => question.Code, StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Criterion> _criteria = catalogue.Criteria.ToDictionary(criterion => criterion.Code, StringComparer.OrdinalIgnoreCase);

    public void Lay(KnowledgeLayer layer)
    {
        foreach (var (path, value) in layer.In(KnowledgeSections.Catalogue))
        {
            var (code, property) = Split(path);
            if (_criteria.TryGetValue(code, out var criterion))
                _criteria[code] = Changed(criterion, property, value);
            else if (_questions.TryGetValue(code, out var question))
                _questions[code] = Changed(question, property, value);
            else
                errors.Add($"There is no question or criterion \"{code}\"; the nearest is \"{NearestWord.To(code, [.. _questions.Keys, .. _criteria.Keys])}\".");
        }
    }

    public Catalogue Result() => new(_questions.Values.Select(question =>
        question with { Criteria = [.. question.Criteria.Select(criterion => _criteria[criterion.Code])] }));

    private Question Changed(Question question, string property, string value) => property switch
    {
        "title" => question with { Title = Text(question.Code, property, value) },
        "asks" => question with { Asks = Text(question.Code, property, value) },
        "reference" => question with { Reference = Text(question.Code, property, value) },
        _ => Unknown(question, question.Code, property, _ofQuestion),
    };

    private Criterion Changed(Criterion criterion, string property, string value) => property switch
    {
        "title" => criterion with { Title = Text(criterion.Code, property, value) },
        "asks" => criterion with { Asks = Text(criterion.Code, property, value) },
        "why" => criterion with { Why = Text(criterion.Code, property, value) },
        "cannotSee" => criterion with { CannotSee = Text(criterion.Code, property, value) },
        "prompt" => criterion with { Prompt = Text(criterion.Code, property, value) },
        "reference" => criterion with { Reference = Text(criterion.Code, property, value) },
        "significance" => criterion with { Significance = Weight(criterion, value) },
        "essential" => criterion with { Essential = Switch(criterion.Code, property, value) },
        _ when property.StartsWith("essentialFor.", StringComparison.Ordinal) => EssentialFor(criterion, property["essentialFor.".Length..], value),
        _ => Unknown(criterion, criterion.Code, property, _ofCriterion),
    };

    private Criterion EssentialFor(Criterion criterion, string status, string value)
    {
        if (_statuses.Contains(status, StringComparer.Ordinal))
        {
            var others = criterion.EssentialFor.Where(known => known != status);
            return criterion with { EssentialFor = [.. Switch(criterion.Code, "essentialFor." + status, value) ? others.Append(status).Order(StringComparer.Ordinal) : others] };
        }

        errors.Add($"{criterion.Code} cannot be essential for \"{status}\"; the nearest status is \"{NearestWord.To(status, _statuses)}\".");
        return criterion;
    }

    private Significance Weight(Criterion criterion, string value)
    {
        if (Spelling<Significance>.TryParse(value, out var significance))
            return significance;
        errors.Add($"The significance of {criterion.Code} is \"{value}\"; it must be {string.Join(", ", Spelling<Significance>.Words)}, and the nearest is \"{NearestWord.To(value, Spelling<Significance>.Words)}\".");
        return criterion.Significance;
    }

    private bool Switch(string code, string property, string value)
    {
        if (!bool.TryParse(value, out var on))
            errors.Add($"\"{property}\" of {code} is \"{value}\"; it must be true or false.");
        return on;
    }

    private string Text(string code, string property, string value)
    {
        if (string.IsNullOrWhiteSpace(value))
            errors.Add($"\"{property}\" of {code} is empty.");
        return value;
    }

    private T Unknown<T>(T unchanged, string code, string property, string[] known)
    {
        errors.Add($"\"{property}\" of {code} cannot be set; the nearest that can is \"{NearestWord.To(property, known)}\".");
        return unchanged;
    }

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
