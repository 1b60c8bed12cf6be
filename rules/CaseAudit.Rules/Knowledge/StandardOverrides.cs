using CaseAudit.Model;

namespace CaseAudit.Rules.Knowledge;

/// <summary>Lays settings over the standards, layer by layer, and gathers what is wrong with them.</summary>
internal sealed class StandardOverrides(Standards standards, List<string> errors)
{
    private readonly Timeline<Standard> _numbers = new(standards.Keys, standards.All, edition => edition.Key, edition => edition.From, edition => edition.To,
        (edition, from, to) => edition with { From = from, To = to });

    private readonly Timeline<SwitchSetting> _switches = new([], standards.Switches, setting => setting.Key, setting => setting.From, setting => setting.To,
        (setting, from, to) => setting with { From = from, To = to });

    private readonly Dictionary<string, HashSet<string>> _words = standards.WordLists.ToDictionary(
        list => list, list => standards.Words(list).ToHashSet(StringComparer.OrdinalIgnoreCase), StringComparer.OrdinalIgnoreCase);

    private readonly RiskFactorOverrides _riskFactors = new(standards.RiskFactors, errors);

    public void Lay(KnowledgeLayer layer)
    {
        foreach (var edition in EditionOverride.Read(layer, _numbers.Keys.Concat(_switches.Keys), errors))
        {
            if (SwitchChoices.For(edition.Key).Count > 0)
                _switches.Lay(edition.AsSwitch(layer.Source, errors));
            else
                _numbers.Lay(edition.AsNumber(Unit(edition), layer.Source, errors));
        }

        foreach (var (path, setting) in layer.In(KnowledgeSections.WordLists))
            LayWord(path, setting);
        _riskFactors.Lay(layer);
    }

    /// <summary>Adds a number that was not there before.</summary>
    public void Add(Standard standard) => _numbers.Add(standard);

    public Standards Result() => new(_numbers.All, _switches.All,
        _words.Select(list => KeyValuePair.Create(list.Key, list.Value.AsEnumerable())), _riskFactors.Result(), standards.Calendar) { Keys = [.. _numbers.Keys.Order(StringComparer.Ordinal)] };

    // A key that the framework leaves without a number is still counted in the unit it comes in.
    private StandardUnit Unit(EditionOverride edition) =>
        (_numbers.At(edition.Key, edition.From) ?? Knowledge.BuiltIn.Standards.All.First(standard => standard.Key == edition.Key)).Unit;

    private void LayWord(string path, Setting setting)
    {
        var dot = path.IndexOf('.', StringComparison.Ordinal);
        var list = dot < 0 ? path : path[..dot];
        if (!_words.TryGetValue(list, out var words))
            errors.Add(setting.Fault($"There is no word list \"{list}\"; the nearest is \"{NearestWord.To(list, _words.Keys)}\"."));
        else if (dot < 0 || dot == path.Length - 1)
            errors.Add(setting.Fault($"The word list \"{list}\" takes words that are each true or false."));
        else if (setting.IsOn($"The word \"{path[(dot + 1)..]}\" of the word list \"{list}\"", errors))
            words.Add(path[(dot + 1)..]);
        else
            words.Remove(path[(dot + 1)..]);
    }
}
