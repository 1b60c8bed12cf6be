using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.LocalCriteria;

/// <summary>A criterion of a council’s own, ready to be judged. What status and silence mean is settled here for every template.</summary>
internal abstract class LocalTemplate(LocalCriterion criterion, Selection of)
{
    /// <summary>The criterion as the council wrote it.</summary>
    public LocalCriterion Criterion => criterion;

    /// <summary>Its code.</summary>
    public string Code => criterion.Code;

    /// <summary>The key of its number among the standards.</summary>
    public string Key => KeyOf(criterion.Code);

    /// <summary>What it is about.</summary>
    public Selection Of => of;

    /// <summary>What is to happen, where that is another item of the record.</summary>
    public virtual Selection? Expected => null;

    /// <summary>Which items it is about count.</summary>
    public abstract LocalPeriod Period { get; }

    /// <summary>Its number, with its unit; null where it has none.</summary>
    public abstract (decimal Value, StandardUnit Unit)? Number { get; }

    /// <summary>The keys of the standards that it reads besides its own.</summary>
    public virtual IReadOnlyList<string> Reads => [StandardKeys.PeriodLookback];

    /// <summary>The word lists that it reads.</summary>
    public IReadOnlyList<string> WordLists => ReadsPlaceholders ? [Model.WordLists.Placeholders] : [];

    /// <summary>The grades that it can reach.</summary>
    public abstract IReadOnlyList<Grade> Grades { get; }

    private bool ReadsPlaceholders => criterion.Present is not null;

    /// <summary>The key of a local criterion’s number.</summary>
    public static string KeyOf(string code) => "local." + code;

    /// <summary>Decides on a case.</summary>
    public Finding Decide(LocalReading read)
    {
        if (criterion.Statuses is { } asked && !asked.Contains(read.Case.Status))
            return read.Case.NotApplicable(Code, () => $"Asked only of cases with the status {string.Join(" or ", asked.Select(status => Say.Words(status)))}.");

        return Silent(read, of, read.Of) ?? (Expected is { } expected ? Silent(read, expected, read.Expected!) : null) ?? Judge(read);
    }

    /// <summary>Decides on a case whose record is not silent.</summary>
    protected abstract Finding Judge(LocalReading read);

    /// <summary>G3: nothing of the kind is on record.</summary>
    protected Finding NoneRecorded(LocalReading read) => read.Case.NoneRecorded(Code, $"{of.Plural} in the period");

    /// <summary>No edition of its number is in force on the day.</summary>
    protected Finding NothingInForce(LocalReading read) => read.Case.NotApplicable(Code, () => $"No edition of {Key} is in force on {Say.Date(read.Case.AsOf)}.");

    // G5, in the order in which silence goes: the collection, the list within its items, what tells the kind, the day.
    private Finding? Silent(LocalReading read, Selection selection, LocalItems items)
    {
        var source = selection.Source;
        if (source.Collection is { } collection && read.Case.Has(collection) == Presence.Absent) return read.Case.Silent(Code, collection);
        if (source.Parent is { } parent && items.All.Count == 0 && !source.IsCarriedIn(read.Case.Extract))
            return Silent(read, () => $"No evidence on the record: no {parent.Noun} carries {Nouns.Plural(source.Noun)}.", []);

        if (selection.Tests.FirstOrDefault(test => test.IsSilent(items.All, read.Standards)) is { } kind)
            return Silent(read, () => $"No evidence on the record of the {kind.Field.Words} of {Nouns.Plural(source.Noun)}.", items.All);

        return selection.Date is { NullIsAnswer: false } date && items.All.Count > 0 && items.All.All(item => date.Day(item) is null)
            ? Silent(read, () => $"No evidence on the record of the {date.Words} of {Nouns.Plural(source.Noun)}.", items.All)
            : null;
    }

    private Finding Silent(LocalReading read, Func<string> message, IReadOnlyList<Recorded> items) =>
        read.Case.NotEvidenced(Code, message, () => [.. items.Select(item => item.Shows(null, "not recorded"))]);
}
